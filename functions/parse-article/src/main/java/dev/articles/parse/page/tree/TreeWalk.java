package dev.articles.parse.page.tree;

import java.util.Arrays;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Visits all nodes of a page, each before and after those inside it. In half the time of jsoup's own walk, which asks every
 * node for its place among the others because it allows the visitor to change the page; here it must not. Takes a page
 * however deeply nested.
 */
public final class TreeWalk {

    private static final int USUAL_DEPTH = 64;

    private final NodeVisitor visitor;
    private Node[] open = new Node[USUAL_DEPTH];
    private int[] next = new int[USUAL_DEPTH];
    private int depth;

    private TreeWalk(NodeVisitor visitor) {
        this.visitor = visitor;
    }

    /** Walks through a node and all that is inside it. */
    public static void through(Node root, NodeVisitor visitor) {
        TreeWalk walk = new TreeWalk(visitor);
        walk.open(root);
        while (walk.depth > 0) {
            walk.step();
        }
    }

    private void step() {
        Node node = open[depth - 1];
        int child = next[depth - 1]++;
        if (child < node.childNodeSize()) {
            open(node.childNode(child));
        } else {
            depth--;
            visitor.tail(node, depth);
        }
    }

    private void open(Node node) {
        visitor.head(node, depth);
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
        }
        open[depth] = node;
        next[depth] = 0;
        depth++;
    }
}
