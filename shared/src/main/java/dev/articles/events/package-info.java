/** How a function is called: S3's notifications, which reach it in batches through a queue. */
package dev.articles.events;
