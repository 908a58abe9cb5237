package safeguarding.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** Keeps every question that the application asks of the database, so that the same can be asked again by hand. */
final class AskedOfTheDatabase implements QueryExecutionListener {

    private final List<Question> questions = new ArrayList<>();

    /** One statement with its parameters. */
    record Question(String sql, List<ParameterSetOperation> parameters) {

        /** Asks it, reads every cell of every row, and says how many rows there were. */
        long ask(Connection connection) throws Exception {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (ParameterSetOperation parameter : parameters) {
                    parameter.getMethod().invoke(statement, parameter.getArgs());
                }
                long rows = 0;
                try (ResultSet found = statement.executeQuery()) {
                    for (; found.next(); rows++) {
                        for (int column = found.getMetaData().getColumnCount(); column > 0; column--) {
                            found.getObject(column);
                        }
                    }
                }
                return rows;
            }
        }
    }

    /** What was asked since the last time somebody wanted to know. */
    synchronized List<Question> sinceThen() {
        List<Question> asked = List.copyOf(questions);
        questions.clear();
        return asked;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    }

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream().filter(query -> query.getQuery().stripLeading().toLowerCase(Locale.ROOT).startsWith("select"))
                .forEach(query -> questions.add(new Question(query.getQuery(), query.getParametersList().isEmpty() ? List.of()
                        : List.copyOf(query.getParametersList().get(0)))));
    }
}
