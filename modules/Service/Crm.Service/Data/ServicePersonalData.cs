using Crm.BuildingBlocks.Personal;

namespace Crm.Service.Data;

/// <summary>Where persons' data stand in this module (W-08); a test fails for a new column of text that is in none of the two lists.</summary>
internal static class ServicePersonalData
{
    private const string CustomerOfCase = "(SELECT c.customer_id FROM service.cases c WHERE c.id = t.case_id)";
    private const string ContactOfCase = "(SELECT c.contact_id FROM service.cases c WHERE c.id = t.case_id)";

    public static PersonalCatalogue Catalogue { get; } = new(
        ServiceModule.Name,
        [
            new("customers", "name", "name_en") { Customer = "t.id", KeptBecause = "company" },
            new("customer_phones", "number", "contact_name")
            {
                Key = "t.customer_id", Own = Of(("contact", "t.contact_id")), Customer = "t.customer_id", Delete = true,
            },
            new("cases", "subject", "description", "wanted", "about", "waiting_for", "cause", "solution", "promise")
            {
                Own = Of(("contact", "t.contact_id"), ("case", "t.id")), Names = ["caller_name"], Clear = ["caller_phone"], Customer = "t.customer_id", Link = "/service/cases/{0}",
            },
            new(
                "complaints", "judgement", "explanation", "cause_text", "remedy_text", "meeting_attendees", "meeting_decision", "approval_comment", "decisions", "carried_out", "told",
                "score_comment", "summary", "prevention", "penalty")
            {
                Own = Of(("contact", "(SELECT c.contact_id FROM service.cases c WHERE c.id = t.id)"), ("case", "t.id")),
                Customer = "(SELECT c.customer_id FROM service.cases c WHERE c.id = t.id)", Link = "/service/cases/{0}",
            },
            new("case_entries", "what", "text", "facts")
            {
                Own = Of(("contact", ContactOfCase), ("case", "t.case_id")), Customer = CustomerOfCase, Link = "/service/cases/{0}", LinkId = "t.case_id",
            },
            new("interactions", "summary", "phone") { Own = Of(("case", "t.case_id")), Customer = "t.customer_id", Link = "/service/cases/{0}", LinkId = "t.case_id" },
            new("attachments", "name") { Own = Of(("case", "t.case_id")), Customer = CustomerOfCase, Link = "/service/cases/{0}", LinkId = "t.case_id" },
            new("surveys", "comment") { Own = Of(("contact", ContactOfCase), ("case", "t.case_id")), Customer = CustomerOfCase, Link = "/service/cases/{0}", LinkId = "t.case_id" },
            new("invitations", "person") { Customer = "t.customer_id", Link = "/service/questionnaires/{0}/invitations", LinkId = "t.questionnaire_id" },
            new("questionnaire_answers", "text")
            {
                Customer = "(SELECT i.customer_id FROM service.invitations i WHERE i.id = t.invitation_id)", Link = "/service/questionnaires/{0}/results", LinkId = "t.questionnaire_id",
            },
            new("customer_standings", "hold_reason") { Key = "t.customer_id", Customer = "t.customer_id" },
        ],
        [
            "code", "kind", "channel", "status", "tier", "grade", "stage", "currency", "search", "number", "roles", "name_en", "staff.name", "units.name", "sla_policies.name", "targets",
            "definition", "cause_code", "remedy", "approval_outcome", "archive_number", "interactions.case_number", "attachments.hash", "attachments.content_type", "file_chunks.hash",
            "file_chunks.bytes", "clock_marks.clock", "clock_marks.mark", "surveys.token_hash", "merge_moves.table_name", "merge_moves.key",
            "questionnaires.title", "questionnaires.title_en", "questionnaires.draft", "questionnaire_versions.content", "invitations.token_hash", "questionnaire_answers.question",
            "questionnaire_answers.row", "questionnaire_answers.choice",
        ]);

    private static Dictionary<string, string> Of(params (string Kind, string Id)[] own) => own.ToDictionary(o => o.Kind, o => o.Id);
}
