/**
 * From a web page to an article: what the page says of it ({@code meta}) and the text it shows ({@code body}).
 */
package dev.articles.parse.page;
