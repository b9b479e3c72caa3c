using Crm.BuildingBlocks.Personal;

namespace Crm.Customers.Data;

/// <summary>
/// Where persons' data stand in this module (W-08). A test fails for a new column of text that is in none of the two lists: whoever adds one decides whether
/// a name, number or address may stand in it.
/// </summary>
internal static class CustomersPersonalData
{
    private const string CustomerOfOpportunity = "(SELECT o.customer_id FROM customers.opportunities o WHERE o.id = t.opportunity_id)";
    private const string CustomerOfProject = "(SELECT p.customer_id FROM customers.development_projects p WHERE p.id = t.project_id)";
    private const string CustomerOfActivity = "(SELECT a.customer_id FROM customers.activities a WHERE a.id = t.id)";

    public static PersonalCatalogue Catalogue { get; } = new(CustomersModule.Name, Tables(), Harmless());

    private static List<PersonalTable> Tables() =>
    [
        new("contacts")
        {
            Own = Of("contact", "t.id"), Names = ["name"], Link = "/customers/{0}", LinkId = "(SELECT l.customer_id FROM customers.customer_contacts l WHERE l.contact_id = t.id LIMIT 1)",
            Clear =
            [
                "title", "mobile", "phone", "email", "we_chat", "birthday", "birthday_is_lunar", "preferred_channel", "consents", "notes", "gender", "address", "native_place",
                "education", "character", "interests", "family",
            ],
        },
        new("customer_contacts") { Own = Of("contact", "t.contact_id"), Clear = ["role", "department", "relation"], Customer = "t.customer_id", Link = "/customers/{0}", LinkId = "t.customer_id" },
        new("contact_consents") { Own = Of("contact", "t.contact_id"), Clear = ["how", "note"] },
        new("leads", "name", "name_en", "address", "source", "need", "brought_by", "contacts", "contact_name", "phone", "web", "outcome_note", "duplicate_reason")
        {
            Own = Of("lead", "t.id"), Customer = "t.customer_id", Link = "/customers/leads/{0}",
        },
        new("visitors", "company", "need", "next_step") { Own = Of("visitor", "t.id"), Names = ["name"], Clear = ["phone"], Customer = "t.customer_id" },
        new("customers", "addresses", "phones", "web", "source", "notes", "duplicate_reason", "archive") { Customer = "t.id", Link = "/customers/{0}" },
        new("customers", "name", "name_en", "merged_names") { Customer = "t.id", Link = "/customers/{0}", KeptBecause = "company" },
        new("archive_values", "text") { Key = "t.customer_id", Customer = "t.customer_id", Link = "/customers/{0}" },
        new("stage_records", "reason") { Customer = "t.record_id", Own = Of("lead", "t.record_id") },
        new("timeline_entries", "facts", "topic") { Customer = "t.customer_id", Own = Of("lead", "t.lead_id"), Link = "/customers/{0}", LinkId = "t.customer_id" },
        new("activities", "subject", "notes", "about", "result", "next_step")
        {
            Customer = "t.customer_id", Own = Of(("contact", "t.contact_id"), ("lead", "t.lead_id")), Link = "/customers/activities/{0}",
        },
        new("visit_records", "needs", "objections", "gifts") { Customer = CustomerOfActivity, Link = "/customers/activities/{0}" },
        new("visit_plans", "comment", "subject", "stops"),
        new("fact_sources", "detail") { Customer = "t.customer_id", Link = "/customers/{0}", LinkId = "t.customer_id" },
        new("data_cards", "message", "answers", "filled_by", "remark") { Customer = "t.customer_id", Link = "/customers/{0}", LinkId = "t.customer_id" },
        new("lead_imports", "file_name", "failure"),
        new("import_rows", "cells", "reason", "resembles", "before") { Key = "t.import_id", Own = Of("lead", "t.lead_id"), Link = "/customers/import/{0}" },
        new("opportunities", "title", "reason_note", "competitors", "next_step", "notes") { Customer = "t.customer_id", Link = "/customers/opportunities/{0}" },
        new("opportunity_moves", "reason", "note") { Customer = CustomerOfOpportunity, Link = "/customers/opportunities/{0}", LinkId = "t.opportunity_id" },
        new("proposals", "lines", "note", "file_name", "answer_note") { Customer = CustomerOfOpportunity, Link = "/customers/opportunities/{0}", LinkId = "t.opportunity_id" },
        new("development_assessments", "parts", "note") { Customer = "t.customer_id", Own = Of("lead", "t.lead_id") },
        new("development_plans", "strategy", "need_survey", "competitors") { Customer = "t.id", Own = Of("lead", "t.id") },
        new("development_projects", "survey", "screening", "goal", "product_lines", "terms", "notes", "comment") { Customer = "t.customer_id", Link = "/customers/development/{0}" },
        new("project_moves", "note") { Customer = CustomerOfProject },
        new("project_reports", "result", "summary", "reason", "lessons", "comment") { Customer = CustomerOfProject },
        new("work_reports", "summary", "problems", "plan", "facts", "comments"),
        new("market_reports", "title", "text") { Customer = "t.customer_id" },
        new("market_reports", "customer_name") { Customer = "t.customer_id", KeptBecause = "company" },
        new("expense_applications", "purpose", "place", "guests", "particulars", "notes", "lines", "comment", "costs", "effect", "learned", "explanation", "settlement_note")
        {
            Customer = "t.customer_id", Link = "/customers/expenses/{0}",
        },
        new("expense_moves", "note") { Customer = "(SELECT e.customer_id FROM customers.expense_applications e WHERE e.id = t.application_id)" },
        new("suggestions", "title", "text", "source", "said_by", "benefit", "scores", "answer", "goal", "plan", "outcome", "reward_note", "lesson") { Customer = "t.customer_id", Link = "/customers/suggestions/{0}" },
        new("suggestion_remarks", "text") { Customer = "(SELECT s.customer_id FROM customers.suggestions s WHERE s.id = t.suggestion_id)" },
        new("customer_surveys", "title", "goal", "plan", "findings", "report", "comment") { Link = "/customers/surveys/{0}" },
        new("merge_records", "reason", "fields", "standing") { Customer = "t.survivor_id" },
        new("merge_records", "merged_name") { Customer = "t.survivor_id", KeptBecause = "company" },
        new("merge_kept", "content")
        {
            Customer = "(SELECT m.survivor_id FROM customers.merge_records m WHERE m.id = t.merge_id)", Own = Of("contact", "t.content->>'contact_id'"),
        },
        new("pool_moves", "name", "reason", "note") { Customer = "t.record_id", Own = Of("lead", "t.record_id") },
        new("grade_overrides", "reason", "comment", "end_reason") { Customer = "t.customer_id" },
        new("customer_standings", "hold_reason") { Key = "t.customer_id", Customer = "t.customer_id" },
        new("customer_circulation", "note") { Customer = "t.customer_id" },
        new("access_requests", "reason", "comment", "end_reason") { Customer = "t.customer_id" },
        new("segments", "name", "filter", "note"),
        new("list_views", "name", "filters"),
        new("person_requests", "label", "reason", "person", "comment") { Link = "/customers/personal-data/{0}" },
        new("bulk_runs", "request", "failure"),
        new("bulk_items", "name", "reason", "before") { Key = "t.record_id", Customer = "t.record_id", Own = Of(("lead", "t.record_id"), ("contact", "t.record_id")) },
    ];

    /// <summary>Codes, settings, figures, names of companies and staff; files, which nobody can search through (the page says so).</summary>
    private static string[] Harmless() =>
    [
        "kind", "state", "stage", "from", "to", "currency", "grade", "previous", "rule", "rules", "search", "section", "certainty", "channel", "tier", "value_class", "credit_grade", "override_grade",
        "stage_before", "open_stage", "move", "value", "dimension", "culture", "encoding", "delimiter", "mode", "verification", "importance", "nature", "industry", "region", "uscc", "source_key",
        "link", "customers.code", "customers.external_code", "customers.merged_codes", "customers.ownership", "customers.confidentiality", "customers.stage", "customers.capital_currency",
        "leads.discard_reason", "customer_standings.grade_rule", "customer_standings.grade_inputs", "contacts.search", "contacts.marks", "code_rules.pattern", "code_counters.key",
        "grade_changes.inputs", "staff_copies.name", "case_copies.number", "lead_imports.headers", "lead_imports.mapping", "lead_imports.source", "lead_imports.key",
        "remembered_mappings.header", "remembered_mappings.field", "opportunities.reason", "opportunities.product_lines", "development_questionnaires.questions", "activity_rules.contacts",
        "activity_rules.visits", "activities.reached", "activities.sent", "territories.name", "expense_applications.number", "merge_records.merged_code", "merge_moves.table_name",
        "merge_kept.table_name", "archive_fields.key", "archive_fields.label", "archive_fields.label_en", "archive_fields.help", "archive_fields.help_en", "archive_fields.unit",
        "archive_fields.unit_en", "archive_fields.pattern", "archive_fields.choices", "archive_fields.industries", "development_projects.number", "suggestions.topic",
        "suggestions.reward", "confidential_readings.door", "list_views.list", "list_views.sort", "list_views.columns", "list_views.reach", "default_views.list",
        "fact_sources.informant", "data_cards.token_hash", "data_cards.fields", "data_cards.shown", "data_cards.taken", "proposals.file_type", "import_file_chunks.content",
        "proposal_chunks.content", "person_requests.number", "customer_surveys.number", "questionnaire_copies.title", "questionnaire_copies.title_en", "person_request_parts.module",
    ];

    private static Dictionary<string, string> Of(string kind, string id) => new() { [kind] = id };

    private static Dictionary<string, string> Of(params (string Kind, string Id)[] own) => own.ToDictionary(o => o.Kind, o => o.Id);
}
