package broken;

import io.cardworkbench.access.Internal;
import io.cardworkbench.access.RequiresSignIn;
import org.springframework.stereotype.Service;

/** A service with a method that carries no guard, and one that carries two. */
@Service
public class UnguardedService {

    public void open() {}

    @Internal
    @RequiresSignIn
    public void both() {}
}
