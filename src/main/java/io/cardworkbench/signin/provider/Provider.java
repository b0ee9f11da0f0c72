package io.cardworkbench.signin.provider;

/**
 * Where members can sign in.
 *
 * @param id in the settings
 * @param name as members know it
 */
public record Provider(String id, String name) {

    /** What the addresses begin with that lead to a provider. */
    public static final String PATH = "login/with";

    /** Names the parameter of a request to be asked there again, however lately one was. */
    public static final String AGAIN = "again";

    /** Leads there, relative to the root of the workbench. */
    public String path() {
        return PATH + "/" + id;
    }

    /** Leads there for somebody who is signed in here and has to show anew who they are. */
    public String pathToConfirm() {
        return path() + "?" + AGAIN;
    }
}
