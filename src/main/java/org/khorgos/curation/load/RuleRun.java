package org.khorgos.curation.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khorgos.curation.file.Dataset;
import org.khorgos.curation.file.Rule;

/** Runs the rules of all datasets, and those that hold for every record. */
final class RuleRun {

  /** A source that gives the year alone is easily read as its first day. */
  private static final Rule FIRST_OF_JANUARY =
      new Rule(
          """
          select dataset, id, 'The date is 1 January. If the source gives the year alone, write the year.'
          from record
          where start_date = end_date and extract(doy from start_date) = 1 and date_basis = 'stated'
          """);

  /** A paragraph seldom states things of different years. */
  private static final Rule OTHER_YEAR =
      new Rule(
          """
          with dated as (
            select distinct r.dataset, r.id, extract(year from r.start_date) as year, s.article, s.paragraph
            from record r join reading_source s on s.record_key = r.key
            where s.paragraph is not null and r.date_basis = 'stated' and extract(year from r.start_date) = extract(year from r.end_date))
          select a.dataset, a.id,
            format('Paragraph %s of %s is also cited for %s, of %s. Does it speak of both years?',
              a.paragraph, a.article, min(b.dataset || '/' || b.id), min(b.year))
          from dated a join dated b
            on b.article = a.article and b.paragraph = a.paragraph and b.dataset = a.dataset and b.year <> a.year
          group by a.dataset, a.id, a.article, a.paragraph
          """);

  private final Connection connection;

  RuleRun(Connection connection) {
    this.connection = connection;
  }

  /** What editors should look at again, by record. */
  List<DryRun.Doubt> of(List<Dataset<?>> datasets) throws SQLException {
    var doubts = new ArrayList<DryRun.Doubt>();
    List<Rule> rules =
        Stream.of(
                Stream.of(FIRST_OF_JANUARY),
                datasets.stream().flatMap(dataset -> dataset.rules().stream()),
                Stream.of(OTHER_YEAR))
            .flatMap(Function.identity())
            .toList();
    for (Rule rule : rules) {
      try (PreparedStatement select =
              connection.prepareStatement(
                  "select * from ("
                      + rule.sql()
                      + ") found (dataset, record, text) order by 1, 2, 3");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          doubts.add(new DryRun.Doubt(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return doubts;
  }
}
