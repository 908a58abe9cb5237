package safeguarding.process.webapp;

import java.util.List;

/** What we change in the scripts of Tasklist 7.24, because no setting of Tasklist offers it. */
public final class TasklistScript {

    /** Where Tasklist's own script is found, below the path of the web apps. */
    public static final String TASKLIST = "app/tasklist/camunda-tasklist-bootstrap.js";

    /** Where the form viewer is found, below the path of the web apps. */
    public static final String FORM_VIEWER = "lib/deps.js";

    /** The changes to {@link #TASKLIST}. */
    public static final List<Edit> TASKLIST_EDITS = List.of(
            new Edit("y=h.getParams().taskId,b=JSON.parse(localStorage.getItem(\"camunda-form:\".concat(y))||\"{}\")",
                    "y=h.getParams().taskId,mspFirst=\"\",mspDraft=\"camunda-form:\".concat((o.$root.authentication||{}).name,\":\","
                            + "y||h.getParams().processDefinitionId),b=JSON.parse(sessionStorage.getItem(mspDraft)||\"{}\")",
                    "What was typed stays in this tab, for this worker and this task or process alone."),
            new Edit("v=new p({container:l[0]})", "v=new p({container:l[0],debounce:!1})",
                    "Each letter goes into the form at once. Held back for a moment, as it comes, it is wiped out when another answer is redrawn."),
            new Edit("v.on(\"changed\",(function(e){h.notifyFormDirty(!0);var t=!!Object.keys(e.errors).length;h.notifyFormValidated(t)}))",
                    "[\"focusin\",\"pointerdown\"].forEach((function(e){l[0].addEventListener(e,(function(){"
                            + "mspFirst=mspFirst||JSON.stringify(v._getSubmitData())}),!0)})),"
                            + "document.addEventListener(\"msp:forget\",(function(){mspDraft=\"\"}),{once:!0}),"
                            + "v.on(\"changed\",(function(){h.notifyFormDirty(!0),h.notifyFormValidated(!1);"
                            + "var e=mspFirst&&JSON.stringify(v._getSubmitData());"
                            + "mspDraft&&e!==mspFirst&&sessionStorage.setItem(mspDraft,e)}))",
                    "The button Complete can always be pressed, and says what is missing. What was typed outlives a look at another task."),
            new Edit("var e=A().data;localStorage.setItem(\"camunda-form:\".concat(y),JSON.stringify(e)),",
                    "var e=JSON.stringify(A().data);mspDraft&&mspFirst&&e!==mspFirst&&sessionStorage.setItem(mspDraft,e),",
                    "Words are kept in the tab and never on the computer's disk when a session ends."),
            new Edit("!Object.keys(a).length){e.next=3;break}throw a;",
                    "!Object.keys(a).length){e.next=3;break}throw setTimeout((function(){o.$apply()})),"
                            + "document.dispatchEvent(new CustomEvent(\"msp:gaps\")),new Error(\"camForm submission prevented\");",
                    "Gaps in a form are named in words, and the first one gets the focus."),
            new Edit("localStorage.removeItem(\"camunda-form:\".concat(y))",
                    "sessionStorage.removeItem(mspDraft),mspDraft=\"\"",
                    "Nothing of what was typed is left in the browser once the task is done."),
            new Edit("if(200===t.status){e.next=2;break}throw new Error(t.statusText);",
                    "if(200===t.status){e.next=2;break}throw new Error("
                            + "\"The form for this task could not be found. Please tell the person who looks after MSP Enquiries.\");",
                    "A missing form is explained."),
            new Edit("startableInTasklist:!0,startablePermissionCheck:!0,firstResult:0,maxResults:15}",
                    "startableInTasklist:!0,startablePermissionCheck:!0,firstResult:0,maxResults:50}",
                    "All that can be begun stands in one list, in order."),
            new Edit("{{ processDefinition.name || processDefinition.key }}",
                    "{{ processDefinition.key == \\'enquiry\\' ? \\'Raise a concern\\' : processDefinition.name }}",
                    "Who is worried looks for words that say so."),
            new Edit("t.processDefinitions=e.items.sort((function(e,t){var n=(e.name||e.key).toLowerCase(),i=(t.name||t.key).toLowerCase()",
                    "t.processDefinitions=e.items.sort((function(e,t){var n=\"enquiry\"===e.key?\"\":e.name.toLowerCase(),i=\"enquiry\"===t.key?\"\":t.name.toLowerCase()",
                    "What is needed most stands first."),
            new Edit("{{ \\'START_PROCESS\\' | translate }}: {{ params.processDefinitionName }}",
                    "{{ params.processDefinitionKey == \\'enquiry\\' ? \\'Raise a concern\\' : params.processDefinitionName }}",
                    "A form is headed by what it is about."));

    /** The changes to {@link #FORM_VIEWER}. */
    public static final List<Edit> FORM_VIEWER_EDITS = List.of(
            new Edit("function wt(e=\"default\"){return new Intl.DateTimeFormat(e)",
                    "function wt(e=\"en-GB\"){return new Intl.DateTimeFormat(e)",
                    "Dates are written day, month, year, whatever language the browser speaks."),
            new Edit("let e={allowInput:!0,dateFormat:function(e){",
                    "let e={locale:{firstDayOfWeek:1},ariaDateFormat:\"l j F Y\",allowInput:!0,dateFormat:function(e){",
                    "Weeks in the calendar begin on Monday, and days are read out the British way."),
            new Edit("i.push(\"Field is required.\")", "i.push(\"Please answer this question.\")",
                    "A gap is named as a person would."),
            new Edit("`Field must have maximum length of ${t.maxLength}.`", "`Please make this shorter: ${t.maxLength} letters at most.`",
                    "A text that is too long is named as a person would."),
            new Edit("`Field must match pattern ${t.pattern}.`", "\"Please write this in the way the question asks for.\"",
                    "Nobody is shown a regular expression."));

    private TasklistScript() {
    }
}
