using Crm.Customers.Data;
using Crm.Customers.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Merging;

/// <summary>C-26: no table whose rows belong to customers is forgotten by a merge.</summary>
public sealed class MergeTablesTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Columns of ids that name something else. A new column of ids belongs here or to <see cref="MergeTables"/>.</summary>
    private static readonly string[] Others =
    [
        // People, units and records of other kinds.
        "owner_id", "unit_id", "staff_id", "manager_id", "by", "from_id", "to_id", "owner", "registered_by", "created_by", "done_by", "undone_by",
        "contact_id", "reached_contact_id", "reports_to", "lead_id", "case_id", "opportunity_id", "proposal_id", "activity_id", "territory_id",
        "segment_id", "import_id", "approval_id", "merge_id", "key", "visit_plan_id", "application_id", "settled_by", "consents_by", "project_id", "reviewed_by", "field_id",
        "override_id", "asked_by", "decided_by", "ended_by", "view_id", "run_id", "suggestion_id", "responsible_id", "recorded_by", "sent_by", "closed_by", "card_id", "reader_id", "exported_by", "request_id", "survey_id", "questionnaire_id",
    ];

    /// <summary>JSON in which an id of a customer may stand.</summary>
    private static readonly string[] Json = ["visit_plans.stops"];

    /// <summary>
    /// Taken away and kept by the merge, or what it is remembered by; the values of the archive and who reads it follow their customer by triggers. A bulk run stays with what it was
    /// done with: taken back, the survivor must not get the other's owner.
    /// </summary>
    private static readonly string[] Own = ["bulk_items.record_id", "archive_values.customer_id", "customer_restrictions.customer_id", "customers.id", "customer_standings.customer_id", "merge_records.survivor_id", "merge_records.merged_id"];

    /// <summary>JSON without ids of customers, but for what a file resembled when it was read, and with whom a person stood, which is asked anew before it is erased.</summary>
    private static readonly string[] Harmless =
    [
        "archive_fields.choices", "bulk_items.before", "bulk_runs.request", "customers.archive", "activity_rules.contacts", "activity_rules.visits", "contacts.consents", "customer_standings.grade_inputs", "customers.addresses", "data_cards.answers", "development_assessments.parts",
        "development_projects.screening", "development_projects.survey", "development_questionnaires.questions", "expense_applications.costs", "expense_applications.lines", "expense_applications.particulars", "expense_rules.rules",
        "grade_changes.inputs", "grade_rule_sets.rules", "import_rows.before", "import_rows.resembles", "lead_imports.mapping", "leads.contacts", "list_views.filters",
        "merge_kept.content", "merge_records.fields", "merge_records.standing", "person_requests.person", "pool_rules.rules", "project_rules.rules", "proposals.lines", "segments.filter", "suggestions.scores", "timeline_entries.facts",
        "work_reports.comments", "work_reports.facts", "audit_pending.changes", "idempotency_keys.headers",
    ];

    [Fact]
    public async Task Every_column_with_an_id_of_a_customer_is_moved_or_said_to_hold_something_else()
    {
        var columns = await ColumnsAsync("uuid");
        var moved = MergeTables.All.Select(t => $"{t.Name}.{t.Column}").ToList();

        columns.Where(c => c.EndsWith(".customer_id", StringComparison.Ordinal)).Except([.. moved, .. Own]).ShouldBeEmpty();
        var primary = await PrimaryKeysAsync();
        columns.Where(c => !Others.Contains(c.Split('.')[1]) && !primary.Contains(c)).Except([.. moved, .. Own]).ShouldBeEmpty();
        moved.Except(columns).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_json_column_is_known_to_hold_ids_of_customers_or_not() =>
        (await ColumnsAsync("jsonb")).Except([.. Json, .. Harmless]).ShouldBeEmpty();

    private Task<List<string>> ColumnsAsync(string type) => ReadAsync($"""
        SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns
        WHERE table_schema = 'customers' AND data_type = '{type}' AND table_name <> 'migrations'
        """);

    private Task<List<string>> PrimaryKeysAsync() => ReadAsync("""
        SELECT k.table_name || '.' || k.column_name AS "Value" FROM information_schema.key_column_usage k
        JOIN information_schema.table_constraints c ON c.constraint_schema = k.constraint_schema AND c.constraint_name = k.constraint_name
        WHERE c.table_schema = 'customers' AND c.constraint_type = 'PRIMARY KEY' AND k.column_name = 'id'
        """);

    private Task<List<string>> ReadAsync(string sql) => customers.Host.WithAsync<CustomersDbContext, List<string>>(db => db.Database.SqlQueryRaw<string>(sql).ToListAsync(Ct));
}
