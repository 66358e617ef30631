package dev.articles.parse.page.body;

import dev.articles.parse.field.Markers.Hit;
import dev.articles.parse.field.Markers.Kind;
import dev.articles.parse.field.Notices;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells by a block's own text and links that it is no part of an article, wherever it stands. */
final class Noise {

    private static final int SHORT = 160;
    private static final int LABEL = 25;
    private static final int LONGEST_NOTICE = 600;
    private static final int LONGEST_CREDIT = 80;

    /** Headings of sections are hardly ever so long. */
    private static final int HEADLINE = 45;

    private static final int LONGEST_WORD = 50;

    private static final List<String> POINTERS = List.of("👉", "👈", "➡");

    /** A word and the space after it have about this many letters. */
    private static final int WORD = 5;

    private static final double LINKED = 0.3;
    private static final double SOME = 0.2;

    /** A few words, which are more than the date of a teaser. */
    private static final int PLAIN = 20;

    private static final Set<Kind> INVITATIONS =
            EnumSet.of(Kind.NEWSLETTER, Kind.COOKIE, Kind.SHARE, Kind.COMMENTS, Kind.FOOTER, Kind.ADVERTISEMENT);

    private static final Set<Kind> SECTIONS = EnumSet.of(Kind.NEWSLETTER, Kind.COMMENTS, Kind.ADVERTISEMENT);

    /** One way to tell. */
    private static final List<Predicate<Block>> SIGNS = List.of(
            Noise::isLinkList, // menus, teasers
            Noise::isCard, // a picture and a headline within one link
            Noise::isMarkerAlone, // "Advertisement", "Share"
            Noise::isPointer, // "Read also: " and a link
            Noise::isInvitation, // "Sign up for our newsletter"
            Noise::isTerms, // "By signing up you agree to our privacy policy"
            Noise::isCredit, // "Photo: Reuters"
            Noise::isRights, // "© 2024"
            Noise::isData, // settings and scripts that were left among the text
            Noise::isCaption); // "The palace at night (AFP)"; last, for it reads the whole block

    private Noise() {}

    static boolean is(Block block, Layout layout) {
        return !isLinkedItem(block, layout) && hasSign(block);
    }

    private static boolean hasSign(Block block) {
        for (Predicate<Block> sign : SIGNS) {
            if (sign.test(block)) {
                return true;
            }
        }
        return false;
    }

    /** In a list or table of the article an item may be nothing but a link; the others are not. */
    private static boolean isLinkedItem(Block block, Layout layout) {
        return block.isItem()
                && block.isMostlyLinks()
                && block.text().indexOf('\n') < 0
                && !layout.isMostlyLinks(block.box().enclosingList());
    }

    /** Whether other articles are listed below this block. */
    static boolean opensRelated(Block block) {
        return block.letters() < SHORT
                && block.marker()
                        .filter(hit ->
                                hit.alone() && (hit.kind() == Kind.RELATED_HEADER || hit.kind() == Kind.READ_ALSO))
                        .isPresent();
    }

    /** Whether the box that begins with this block is about something else. */
    static boolean opensSection(Block block) {
        return opensRelated(block)
                || block.letters() < SHORT
                        && block.marker()
                                .filter(hit -> hit.alone() && SECTIONS.contains(hit.kind()))
                                .isPresent();
    }

    private static boolean isLinkList(Block block) {
        return block.isMostlyLinks() && !block.isHeading() && !isSentence(block);
    }

    /** A sentence may be a link for the greater part; a link list has hardly anything besides. */
    private static boolean isSentence(Block block) {
        int plain = block.letters() - block.linked();
        return plain >= PLAIN && plain > (block.sentences() > 0 ? SOME : LINKED) * block.letters();
    }

    /** A section's heading may be a link; where the link is around the heading, it is another article's headline. */
    private static boolean isCard(Block block) {
        return block.isHeading() && block.box().inLink && block.letters() >= HEADLINE;
    }

    /** Long runs of letters and signs without a space, in no script that is written so. */
    private static boolean isData(Block block) {
        String text = block.text();
        int spaces = 0;
        for (int i = 0; i < text.length() && spaces * LONGEST_WORD < block.letters(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
            spaces += text.charAt(i) <= ' ' ? 1 : 0;
        }
        return block.letters() >= LONGEST_WORD && spaces * LONGEST_WORD < block.letters();
    }

    private static boolean isMarkerAlone(Block block) {
        return block.letters() < SHORT && block.marker().filter(Hit::alone).isPresent();
    }

    /** Whether this is a line that points to another article. */
    static boolean isPointer(Block block) {
        return block.linked() > LINKED * block.letters()
                        && block.marker()
                                .filter(hit -> hit.kind() == Kind.READ_ALSO || hit.kind() == Kind.RELATED_HEADER)
                                .isPresent()
                || block.linked() > 0
                        && block.letters() < SHORT
                        && POINTERS.stream().anyMatch(block.text()::startsWith);
    }

    private static boolean isInvitation(Block block) {
        return block.letters() < SHORT
                && (block.linked() > 0 || block.sentences() == 0)
                && !block.isHeading()
                && !block.isItem()
                && block.marker()
                        .filter(hit -> INVITATIONS.contains(hit.kind()) && isMeant(hit, block))
                        .isPresent();
    }

    /** "Follow" may begin any sentence: a single word is an invitation where it is set apart, or where links follow. */
    private static boolean isMeant(Hit hit, Block block) {
        return hit.several()
                || hit.apart()
                || hit.kind() != Kind.FOOTER && block.linked() > 0
                || hit.kind() == Kind.ADVERTISEMENT && block.letters() < LABEL;
    }

    /** The longer invitations, and what one agrees to. */
    private static boolean isTerms(Block block) {
        return block.marker()
                        .filter(hit -> hit.kind() == Kind.NEWSLETTER || hit.kind() == Kind.COOKIE)
                        .isPresent()
                && isNotice(block);
    }

    private static boolean isCredit(Block block) {
        int colon = block.text().indexOf(':');
        return block.letters() < SHORT
                && colon > 0
                && colon < 25
                && block.marker()
                        .filter(hit -> hit.kind() == Kind.CAPTION_LABEL)
                        .isPresent();
    }

    /** A caption that stands as a paragraph of its own, given away by the agency or the photographer at its end. */
    private static boolean isCaption(Block block) {
        String text = block.text();
        return block.letters() < 2 * SHORT
                && Notices.isCaption(text.substring(Math.max(0, text.length() - LONGEST_CREDIT)));
    }

    /** Whether a paragraph speaks of the site instead of the news, which only the first and last of an article do. */
    static boolean isNotice(Block block) {
        return block.letters() < LONGEST_NOTICE && Notices.isNotice(block.text(), block.letters() / WORD);
    }

    /** "© 2024 The Paper", "All rights reserved - The Paper". */
    static boolean reservesRights(Block block) {
        return block.letters() < SHORT
                && (block.text().indexOf('©') >= 0
                        || block.marker()
                                .filter(hit -> hit.kind() == Kind.FOOTER && hit.several() && !hit.alone())
                                .isPresent());
    }

    private static boolean isRights(Block block) {
        return block.letters() < 2 * SHORT && block.text().startsWith("©");
    }
}
