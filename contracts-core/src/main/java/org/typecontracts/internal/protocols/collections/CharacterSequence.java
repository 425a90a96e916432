package org.typecontracts.internal.protocols.collections;

import org.typecontracts.internal.adapter.Wrapper;
import org.typecontracts.internal.protocols.views.Elements;
import org.typecontracts.protocols.Sequence;

/** A {@link CharSequence} as a sequence of its characters, which also contains every part of it. */
final class CharacterSequence extends Wrapper<CharSequence> implements Sequence<Object> {
    CharacterSequence(CharSequence target) {
        super(target);
    }

    @Override
    public int size() {
        return target.length();
    }

    @Override
    public Character get(int index) {
        return target.charAt(index);
    }

    @Override
    public boolean contains(Object part) {
        return part instanceof CharSequence text ? target.toString().contains(text) : Sequence.super.contains(part);
    }

    @Override
    public int indexOf(Object part, int from, int to) {
        return part instanceof CharSequence text ? indexOfText(text, from, to) : Sequence.super.indexOf(part, from, to);
    }

    private int indexOfText(CharSequence text, int from, int to) {
        Elements.requireStart(from);
        int end = Math.min(to, target.length());
        return from > end ? -1 : target.toString().substring(0, end).indexOf(text.toString(), from);
    }

    @Override
    public int count(Object part) {
        return part instanceof CharSequence text
                ? countText(target.toString(), text.toString())
                : Sequence.super.count(part);
    }

    /** Parts do not overlap, and the empty one stands before and behind each character, as in Python. */
    private static int countText(String whole, String part) {
        if (part.isEmpty()) {
            return whole.length() + 1;
        }
        int count = 0;
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
