namespace Crm.Customers.Data;

/// <summary>A table whose rows belong to customers.</summary>
/// <param name="Name">The table.</param>
/// <param name="Column">The column with the customer's id.</param>
/// <param name="Key">The column by which a row is known again.</param>
/// <param name="OnceWith">A customer has one row of each of these; null: as many as there are.</param>
internal sealed record MergeTable(string Name, string Column, string Key = "id", string? OnceWith = null)
{
    /// <summary>A customer has one row at most, of its own id.</summary>
    public bool Single => Column == Key;
}

/// <summary>
/// Every table with ids of customers, which a merge moves (C-26). A test reads the columns of the schema, so that none is forgotten. Beside these
/// the customer's own row and standing are taken away, and the stops of visit plans are written anew.
/// </summary>
internal static class MergeTables
{
    public static IReadOnlyList<MergeTable> All { get; } =
    [
        new("access_requests", "customer_id"),
        new("activities", "customer_id"),
        new("case_copies", "customer_id", "case_id"),
        new("confidential_readings", "customer_id"),
        new("customer_circulation", "customer_id", OnceWith: "reader_id"),
        new("customer_contacts", "customer_id", OnceWith: "contact_id"),
        new("customer_places", "id"),
        new("customer_survey_targets", "customer_id", "survey_id", "survey_id"),
        new("data_cards", "customer_id"),
        new("development_assessments", "customer_id"),
        new("development_plans", "id"),
        new("development_projects", "customer_id"),
        new("expense_applications", "customer_id"),
        new("fact_sources", "customer_id"),
        new("grade_changes", "customer_id"),
        new("grade_overrides", "customer_id"),
        new("leads", "customer_id"),
        new("market_reports", "customer_id"),
        new("opportunities", "customer_id"),
        new("pool_moves", "record_id"),
        new("segment_members", "customer_id", "segment_id", "segment_id"),
        new("stage_records", "record_id"),
        new("suggestions", "customer_id"),
        new("timeline_entries", "customer_id"),
        new("visitors", "customer_id"),
    ];
}
