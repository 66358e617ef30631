/** Who, where and which organisation: finds the names in a text and gives each the name a person would search by. */
package dev.articles.extract.entities;
