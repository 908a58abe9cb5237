package safeguarding.process.webapp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Our words in place of Tasklist's own, where its own would frighten, mislead or say nothing. */
public final class TasklistWords {

    /** Where Tasklist's words are found, below the path of the web apps. */
    public static final String WORDS = "app/tasklist/locales/en.json";

    /** Tasklist's keys, and what we say instead. */
    public static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("AUTH_FAILED_TO_DISPLAY_RESOURCE", "You have been signed out"),
            Map.entry("AUTH_AUTHENTICATION_FAILED", "What you typed is kept in this tab. Sign in again to carry on with it."),
            Map.entry("SERVICES_RESOURCE_RESOLVER_AUTH_FAILED",
                    "You have been signed out. What you typed is kept in this tab. Sign in again to carry on with it."),
            Map.entry("AUTH_LOGOUT_SUCCESSFUL", "You have signed out"),
            Map.entry("AUTH_LOGOUT_THANKS", "Nothing you typed is left in this tab."),
            Map.entry("PAGE_LOGIN_PLEASE_SIGN_IN", "Please sign in"),
            Map.entry("PAGE_LOGIN_FAILED", "You are not signed in"),
            Map.entry("PAGE_LOGIN_ERROR_MSG", "The name or the password is wrong, or you may not use this part of MSP Enquiries."),
            Map.entry("COMPLETE_ERROR", "Not done yet"),
            Map.entry("START_PROCESS", "Something has happened"),
            Map.entry("CLICK_PROCESS_TO_START", "Choose what it is. You can do this at any time, whatever else is open."),
            Map.entry("SEARCH_PROCESS_BY_NAME", "Search this list"),
            Map.entry("START", "Send"),
            Map.entry("ASSIGN_NOTE_PROCESS", "For you to do now in this enquiry"),
            Map.entry("PROCESS_START_ERROR", "Not started yet"),
            Map.entry("PROCESS_START_OK", "It has been started."),
            Map.entry("CLAIM_ERROR", "Not claimed"),
            Map.entry("UNCLAIM_ERROR", "Not given back"),
            Map.entry("TASK_NOT_EXIST", "Someone else has done this task, or taken it back."),
            Map.entry("TASK_HAS_BEEN_REMOVED", "Someone else has done this task, or taken it back. "
                    + "Nothing you typed here has been saved to the record: copy it before you leave."),
            Map.entry("SAVE", "Keep in this tab"),
            Map.entry("SAVE_HINT", "Keeps what you typed in this tab only. It goes to the record when you press Complete."),
            Map.entry("FORM_FAILURE", "This form cannot be shown."),
            Map.entry("NO_MATCHING_TASK", "There is nothing to do here."),
            Map.entry("PAGES_STATUS_SERVER_ERROR", "That did not work"),
            Map.entry("PAGES_MSG_SERVER_ERROR", "Something went wrong on our side. Load the page again, and if it stays like this tell "
                    + "the person who looks after MSP Enquiries."),
            Map.entry("PAGES_STATUS_COMMUNICATION_ERROR", "That did not work"),
            Map.entry("PAGES_MSG_COMMUNICATION_ERROR", "MSP Enquiries gave an answer we did not expect. Load the page again."),
            Map.entry("PAGES_STATUS_REQUEST_TIMEOUT", "No answer"),
            Map.entry("PAGES_MSG_REQUEST_TIMEOUT", "MSP Enquiries cannot be reached just now. What you typed is still here. Try again soon."),
            Map.entry("PAGES_STATUS_ACCESS_DENIED", "You may not do that"),
            Map.entry("PAGES_MSG_ACCESS_DENIED", "You do not have the right to do this."),
            Map.entry("PAGES_MSG_ACCESS_DENIED_RESOURCE_ID", "You do not have the right to do this."),
            Map.entry("PAGES_MSG_ACTION_DENIED", "You do not have the right to do this."),
            Map.entry("PAGES_MSG_NOT_FOUND", "It is not there any more."));

    private static final JsonMapper JSON = new JsonMapper();

    private TasklistWords() {
    }

    /** Tasklist's words with ours put in, or a sentence about the first key that Tasklist no longer has. */
    public static String into(String theirs) {
        try {
            ObjectNode words = (ObjectNode) JSON.readTree(theirs.replace("\uFEFF", ""));
            ObjectNode labels = (ObjectNode) words.get("labels");
            OURS.forEach((key, sentence) -> {
                if (labels == null || labels.replace(key, labels.textNode(sentence)) == null) {
                    throw new IllegalStateException("Tasklist no longer has the words " + key
                            + ", for which we say: " + sentence + " Correct the key in TasklistWords.");
                }
            });
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The file " + WORDS + " is not readable as JSON, so Tasklist would not speak our words.", unreadable);
        }
    }
}
