package io.cardworkbench.cards;

import java.util.List;
import java.util.Optional;

/** Finds the values of an attribute in the text of a CSV file. */
record Column(String text, CardAttribute attribute) {

    private static final List<String> SEPARATORS =
            Cells.USUAL.chars().mapToObj(Character::toString).toList();

    /**
     * Those of the only column, or of the one whose header names the attribute. Refuses a file with several columns of
     * which none, or more than one, is named so: a column of other numbers would be taken for card IDs.
     */
    List<String> values() {
        for (var separator : SEPARATORS) {
            var rows = new Cells(text, separator).rows();
            var named = named(rows);
            if (named.isPresent()) {
                return valuesAt(named.get(), rows);
            }
        }
        return onlyColumn(new Cells(text, Cells.USUAL).rows());
    }

    private Optional<Integer> named(List<List<String>> rows) {
        if (rows.isEmpty() || rows.getFirst().size() == 1) {
            return Optional.empty();
        }
        var header = rows.getFirst();
        var first = header.stream().filter(this::isName).findFirst();
        var once = header.stream().filter(this::isName).count() == 1;
        return first.filter(name -> once).map(header::indexOf);
    }

    /** A row that is longer than the header has a separator inside a value: which cell is which can't be told. */
    private List<String> valuesAt(int column, List<List<String>> rows) {
        var columns = rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() > columns)) {
            throw severalColumns();
        }
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private List<String> onlyColumn(List<List<String>> rows) {
        if (rows.stream().anyMatch(row -> row.size() > 1)) {
            throw severalColumns();
        }
        var named = !rows.isEmpty() && isName(rows.getFirst().getFirst());
        return rows.stream().skip(named ? 1 : 0).map(List::getFirst).toList();
    }

    private boolean isName(String cell) {
        return cell.equalsIgnoreCase(attribute.key());
    }

    private CriterionRefused severalColumns() {
        return new CriterionRefused(attribute, CriterionRefused.Rule.SEVERAL_COLUMNS, attribute.key());
    }
}
