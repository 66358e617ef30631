package dev.articles.snapshot;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * A function that rehearses before a snapshot is taken of it, so that its classes are loaded and its code is compiled
 * when it starts from there. Without SnapStart nothing happens. A rehearsal that fails is told in the log and stops
 * nothing.
 */
public interface Rehearsed extends Resource {

    /** Works once as in earnest, on an {@link OfflineAws}. */
    void rehearse();

    /** To be called at the end of a function's construction. The function must be held elsewhere; Lambda does. */
    static void beforeSnapshot(Rehearsed function) {
        Core.getGlobalContext().register(function);
    }

    @Override
    default void beforeCheckpoint(Context<? extends Resource> context) {
        LambdaLogger log = LambdaRuntime.getLogger();
        try {
            TlsHello.write();
            rehearse();
            log.log("Rehearsed, ready for a snapshot.", LogLevel.INFO);
        } catch (GeneralSecurityException | SSLException | RuntimeException e) {
            log.log("The rehearsal failed: " + e, LogLevel.WARN);
        }
    }

    /** Nothing was opened that would have to be opened again. */
    @Override
    default void afterRestore(Context<? extends Resource> context) {}
}
