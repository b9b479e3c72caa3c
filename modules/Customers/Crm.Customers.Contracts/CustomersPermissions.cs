namespace Crm.Customers.Contracts;

/// <summary>What may be done in Customers. Scopes (own, unit, unit and below, all) are given per role.</summary>
public static class CustomersPermissions
{
    /// <summary>See customers, their contacts and timeline; find them.</summary>
    public const string Read = "customers.read";

    /// <summary>Change customers and contacts, move them to another stage.</summary>
    public const string Write = "customers.write";

    /// <summary>Register a customer without a lead.</summary>
    public const string Register = "customers.register";

    /// <summary>See leads. With scope <c>own</c>: one's own and the unit's public pool.</summary>
    public const string LeadRead = "customers.lead.read";

    /// <summary>Create, change, verify, nurture and discard leads.</summary>
    public const string LeadWrite = "customers.lead.write";

    /// <summary>Turn a lead into a customer.</summary>
    public const string LeadQualify = "customers.lead.qualify";

    /// <summary>Load leads from files.</summary>
    public const string LeadImport = "customers.lead.import";

    /// <summary>See the public pool, and who had what. With scope <c>own</c>: the unit's pool and one's own moves.</summary>
    public const string PoolRead = "customers.pool.read";

    /// <summary>Take records from the public pool. With scope <c>own</c>: from the unit's.</summary>
    public const string PoolClaim = "customers.pool.claim";

    /// <summary>Download lists of leads, customers and contacts, of what one may see; each download is kept in the audit.</summary>
    public const string Export = "customers.export";

    /// <summary>Make one customer of two, and undo that.</summary>
    public const string Merge = "customers.merge";

    /// <summary>Make segments for everybody, and change those that others have shared.</summary>
    public const string SegmentShare = "customers.segment.share";

    /// <summary>See activities.</summary>
    public const string ActivityRead = "customers.activity.read";

    /// <summary>Plan and complete activities.</summary>
    public const string ActivityWrite = "customers.activity.write";

    /// <summary>See opportunities: one's own, the unit's …</summary>
    public const string OpportunityRead = "customers.opportunity.read";

    /// <summary>Open, change and move opportunities.</summary>
    public const string OpportunityWrite = "customers.opportunity.write";

    /// <summary>Read work reports and market reports; with more than one's own records, comment on them and share them.</summary>
    public const string ReportRead = "customers.report.read";

    /// <summary>Write one's own work reports and market reports.</summary>
    public const string ReportWrite = "customers.report.write";

    /// <summary>See applications for visit expenses, receptions, hospitality and gifts, and their totals.</summary>
    public const string ExpenseRead = "customers.expense.read";

    /// <summary>Write, submit and report one's own applications.</summary>
    public const string ExpenseWrite = "customers.expense.write";

    /// <summary>Settle the reported applications of others.</summary>
    public const string ExpenseSettle = "customers.expense.settle";

    /// <summary>See development projects and their figures.</summary>
    public const string ProjectRead = "customers.project.read";

    /// <summary>Begin development projects, and carry them through.</summary>
    public const string ProjectWrite = "customers.project.write";

    /// <summary>Accept reports on the development projects of others, or send them back.</summary>
    public const string ProjectReview = "customers.project.review";

    /// <summary>See phone numbers, WeChat ids and sensitive fields of the archive whole; they are masked on every other record that one may see.</summary>
    public const string Personal = "customers.personal";

    /// <summary>See suggestions how customers could be developed; confidential ones only where they concern one.</summary>
    public const string SuggestionRead = "customers.suggestion.read";

    /// <summary>Write suggestions down, and tell how those one carries out go on.</summary>
    public const string SuggestionWrite = "customers.suggestion.write";

    /// <summary>Judge suggestions of others, have them carried out, reward and share them.</summary>
    public const string SuggestionJudge = "customers.suggestion.judge";

    /// <summary>See customer surveys (C-60).</summary>
    public const string SurveyRead = "customers.survey.read";

    /// <summary>Plan customer surveys, carry them out and report on them.</summary>
    public const string SurveyWrite = "customers.survey.write";

    /// <summary>Make customers confidential or secret and open again, circulate them, and see who read them; with it one reads them.</summary>
    public const string Confidentiality = "customers.confidentiality";

    /// <summary>Find everything that is known of a person, hand it out to the person, and ask for its erasure (W-08).</summary>
    public const string PersonalData = "customers.personal-data";

    /// <summary>Change the code rule and the grade rules.</summary>
    public const string Settings = "customers.settings";
}
