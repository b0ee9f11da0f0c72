package broken;

import org.springframework.util.StringUtils;

/** Decides with the help of a framework. */
class CardLifecycle {

    boolean decide(String text) {
        return StringUtils.hasText(text);
    }
}
