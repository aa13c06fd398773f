package org.foyer.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Spares {@link Access} from asking the database the same again and again while one request is answered, for a second at most.
 * Whatever writes is decided on the database as it is: within a transaction that may write nothing is remembered, and when one
 * ends on the thread of the request all is forgotten. Outside of requests, as in scheduled work, nothing is ever remembered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RoundTrip extends OncePerRequestFilter implements TransactionExecutionListener {

    private static final long LONGEST = Duration.ofSeconds(1).toNanos();

    private final ThreadLocal<@Nullable Answers> remembered = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        remembered.set(new Answers());
        try {
            chain.doFilter(request, response);
        } finally {
            remembered.remove();
        }
    }

    /** The answers so far; none where they may not be remembered. */
    Answers answers() {
        Answers answers = remembered.get();
        if (answers == null || isWriting()) {
            return new Answers();
        }
        if (answers.age() > LONGEST) {
            answers = new Answers();
            remembered.set(answers);
        }
        return answers;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    private void forget(TransactionExecution transaction) {
        if (!transaction.isReadOnly() && remembered.get() != null) {
            remembered.set(new Answers());
        }
    }

    private static boolean isWriting() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
