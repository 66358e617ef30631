/** The three servers that stand in for AWS inside this JVM: S3Proxy, DynamoDB Local and ElasticMQ. */
package dev.articles.local.stack.engine;
