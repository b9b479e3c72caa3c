using Crm.BuildingBlocks.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Domain.Codes;
using Crm.Customers.Domain.Composition;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Discipline;
using Crm.Customers.Domain.Development;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Domain.Suggestions;
using Crm.Customers.Domain.Pool;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Domain.Views;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Domain.Visitors;
using Crm.Customers.Domain.Visits;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Data;

/// <summary>The Customers module's tables, in schema <c>customers</c>.</summary>
public sealed class CustomersDbContext(DbContextOptions<CustomersDbContext> options) : ModuleDbContext(options, CustomersModule.Name)
{
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
}
