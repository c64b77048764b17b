package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tw.proteacher.certification.model.RuleBook;

/**
 * 公告前檢核的依據: what a round is held against before it is published.
 *
 * @param rules in force today
 * @param formsInForce whether the authority has this form for the round's school year
 * @param formTitles what people call a form
 * @param sameStep whether two forms record the same step of a performance
 * @param reviewers how many people the pool of the round has
 * @param now the moment of publishing
 */
public record RoundSurroundings(
    RuleBook rules,
    Predicate<String> formsInForce,
    UnaryOperator<String> formTitles,
    BiPredicate<String, String> sameStep,
    int reviewers,
    Instant now) {}
