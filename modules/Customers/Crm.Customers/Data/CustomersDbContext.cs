using System.Linq.Expressions;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Domain.Codes;
using Crm.Customers.Domain.Composition;
using Crm.Customers.Domain.Confidentiality;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Discipline;
using Crm.Customers.Domain.Development;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Domain.Privacy;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Domain.Suggestions;
using Crm.Customers.Domain.Surveys;
using Crm.Customers.Domain.Pool;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Domain.Views;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Domain.Visitors;
using Crm.Customers.Domain.Visits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Crm.Customers.Data;

/// <summary>
/// The Customers module's tables, in schema <c>customers</c>. Confidentiality (C-25) is a filter of the context itself: who is not among the readers of a
/// confidential or secret customer gets neither it nor what belongs to it, in no query of any feature. Crm itself (events, jobs) sees everything.
/// </summary>
public sealed class CustomersDbContext(DbContextOptions<CustomersDbContext> options, IActors actors) : ModuleDbContext(options, CustomersModule.Name)
{
    internal DbSet<Restriction> Restrictions => Set<Restriction>();

    internal DbSet<CirculationEntry> Circulation => Set<CirculationEntry>();

    internal DbSet<AccessRequest> AccessRequests => Set<AccessRequest>();

    internal DbSet<PersonRequest> PersonRequests => Set<PersonRequest>();

    internal DbSet<PersonRequestPart> PersonRequestParts => Set<PersonRequestPart>();

    internal DbSet<Reading> Readings => Set<Reading>();

    internal DbSet<Lead> Leads => Set<Lead>();

    internal DbSet<Customer> Customers => Set<Customer>();

    internal DbSet<FieldDefinition> ArchiveFields => Set<FieldDefinition>();

    internal DbSet<ArchiveValue> ArchiveValues => Set<ArchiveValue>();

    internal DbSet<Standing> Standings => Set<Standing>();

    internal DbSet<Contact> Contacts => Set<Contact>();

    internal DbSet<ConsentRecord> ConsentRecords => Set<ConsentRecord>();

    internal DbSet<CustomerContact> CustomerContacts => Set<CustomerContact>();

    internal DbSet<StageRecord> StageRecords => Set<StageRecord>();

    internal DbSet<TimelineRecord> Timeline => Set<TimelineRecord>();

    internal DbSet<Activity> Activities => Set<Activity>();

    internal DbSet<Opportunity> Opportunities => Set<Opportunity>();

    internal DbSet<OpportunityMove> OpportunityMoves => Set<OpportunityMove>();

    internal DbSet<ActivityRules> ActivityRules => Set<ActivityRules>();

    internal DbSet<WorkReport> WorkReports => Set<WorkReport>();

    internal DbSet<MarketReport> MarketReports => Set<MarketReport>();

    internal DbSet<Proposal> Proposals => Set<Proposal>();

    internal DbSet<ProposalChunk> ProposalChunks => Set<ProposalChunk>();

    internal DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    internal DbSet<Assessment> Assessments => Set<Assessment>();

    internal DbSet<DevelopmentPlan> DevelopmentPlans => Set<DevelopmentPlan>();

    internal DbSet<Visitor> Visitors => Set<Visitor>();

    internal DbSet<Territory> Territories => Set<Territory>();

    internal DbSet<Place> Places => Set<Place>();

    internal DbSet<VisitPlan> VisitPlans => Set<VisitPlan>();

    internal DbSet<VisitRecord> VisitRecords => Set<VisitRecord>();

    internal DbSet<Segment> Segments => Set<Segment>();

    internal DbSet<SegmentMember> SegmentMembers => Set<SegmentMember>();

    internal DbSet<Suggestion> Suggestions => Set<Suggestion>();

    internal DbSet<SuggestionRemark> SuggestionRemarks => Set<SuggestionRemark>();

    internal DbSet<CustomerSurvey> Surveys => Set<CustomerSurvey>();

    internal DbSet<CustomerSurveyTarget> SurveyTargets => Set<CustomerSurveyTarget>();

    internal DbSet<QuestionnaireCopy> QuestionnaireCopies => Set<QuestionnaireCopy>();

    internal DbSet<BulkRun> BulkRuns => Set<BulkRun>();

    internal DbSet<BulkItem> BulkItems => Set<BulkItem>();

    internal DbSet<ListView> ListViews => Set<ListView>();

    internal DbSet<DefaultView> DefaultViews => Set<DefaultView>();

    internal DbSet<MergeRecord> Merges => Set<MergeRecord>();

    internal DbSet<GradeOverride> GradeOverrides => Set<GradeOverride>();

    internal DbSet<FactSource> FactSources => Set<FactSource>();

    internal DbSet<DataCard> DataCards => Set<DataCard>();

    internal DbSet<ExpenseApplication> Expenses => Set<ExpenseApplication>();

    internal DbSet<ExpenseMove> ExpenseMoves => Set<ExpenseMove>();

    internal DbSet<ExpenseRules> ExpenseRules => Set<ExpenseRules>();

    internal DbSet<DevelopmentProject> Projects => Set<DevelopmentProject>();

    internal DbSet<ProjectMove> ProjectMoves => Set<ProjectMove>();

    internal DbSet<ProjectAction> ProjectActions => Set<ProjectAction>();

    internal DbSet<ProjectReport> ProjectReports => Set<ProjectReport>();

    internal DbSet<ProjectRules> ProjectRules => Set<ProjectRules>();

    internal DbSet<CodeRule> CodeRules => Set<CodeRule>();

    internal DbSet<CodeCounter> CodeCounters => Set<CodeCounter>();

    internal DbSet<OwnerNumber> OwnerNumbers => Set<OwnerNumber>();

    internal DbSet<GradeRuleSet> GradeRuleSets => Set<GradeRuleSet>();

    internal DbSet<GradeChange> GradeChanges => Set<GradeChange>();

    internal DbSet<StaffCopy> Staff => Set<StaffCopy>();

    internal DbSet<CaseCopy> Cases => Set<CaseCopy>();

    internal DbSet<LeadClock> LeadClocks => Set<LeadClock>();

    internal DbSet<PoolRules> PoolRules => Set<PoolRules>();

    internal DbSet<PoolMove> PoolMoves => Set<PoolMove>();

    internal DbSet<CompositionDay> CompositionDays => Set<CompositionDay>();

    internal DbSet<FileImport> Imports => Set<FileImport>();

    internal DbSet<ImportRow> ImportRows => Set<ImportRow>();

    internal DbSet<ImportFileChunk> ImportFileChunks => Set<ImportFileChunk>();

    internal DbSet<RememberedMapping> RememberedMappings => Set<RememberedMapping>();

    /// <summary>Whether the person reads whatever there is.</summary>
    private bool ReadsAll => actors.Current.Scope(CustomersPermissions.Confidentiality) == RecordScope.All;

    /// <summary>As whom the person reads: circulation names people and units.</summary>
    private Guid[] Reader => [actors.Current.StaffId, actors.Current.UnitId];

    /// <summary>The units whose customers' levels the person may set, and so reads.</summary>
    private Guid[] ReaderUnits => actors.Current.Scope(CustomersPermissions.Confidentiality) switch
    {
        RecordScope.Unit => [actors.Current.UnitId],
        RecordScope.UnitAndBelow => [.. actors.Current.UnitsBelow],
        _ => [],
    };

    /// <summary>The restrictions that keep the person out.</summary>
    internal IQueryable<Restriction> Closed =>
        Restrictions.AsNoTracking().Where(r => !ReadsAll && !r.Readers.Any(k => Reader.Contains(k)) && !ReaderUnits.Contains(r.UnitId));

    /// <inheritdoc/>
    protected override void Configure(ModelBuilder modelBuilder)
    {
        Guard<Customer>(modelBuilder, c => c.Id);
        Guard<Place>(modelBuilder, p => p.Id);
        Guard<CustomerContact>(modelBuilder, l => l.CustomerId);
        Guard<TimelineRecord>(modelBuilder, t => t.CustomerId);
        Guard<Activity>(modelBuilder, a => a.CustomerId);
        Guard<Opportunity>(modelBuilder, o => o.CustomerId);
        Guard<Assessment>(modelBuilder, a => a.CustomerId);
        Guard<ExpenseApplication>(modelBuilder, e => e.CustomerId);
        Guard<DevelopmentProject>(modelBuilder, p => p.CustomerId);
        Guard<Lead>(modelBuilder, l => l.CustomerId);
        Guard<MarketReport>(modelBuilder, r => r.CustomerId);
        Guard<Visitor>(modelBuilder, v => v.CustomerId);
        Guard<GradeOverride>(modelBuilder, o => o.CustomerId);
        Guard<PoolMove>(modelBuilder, m => m.RecordId);
        Guard<MergeRecord>(modelBuilder, m => m.SurvivorId);
        Guard<FactSource>(modelBuilder, s => s.CustomerId);
        Guard<DataCard>(modelBuilder, c => c.CustomerId);
        Guard<Suggestion>(modelBuilder, s => s.CustomerId);
        Guard<CustomerSurveyTarget>(modelBuilder, t => t.CustomerId);
    }

    /// <summary>Rows of a restricted customer are there for its readers only.</summary>
    private void Guard<T>(ModelBuilder modelBuilder, Expression<Func<T, Guid?>> customer) where T : class
    {
        Expression<Func<Guid?, bool>> open = id => !Restrictions.Any(
            r => r.CustomerId == id && !ReadsAll && !r.Readers.Any(k => Reader.Contains(k)) && !ReaderUnits.Contains(r.UnitId));
        var body = ReplacingExpressionVisitor.Replace(open.Parameters[0], customer.Body, open.Body);
        modelBuilder.Entity<T>().HasQueryFilter(Expression.Lambda<Func<T, bool>>(body, customer.Parameters));
    }
}
