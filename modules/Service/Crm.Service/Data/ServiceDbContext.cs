using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Complaints;
using Crm.Service.Domain.Customers;
using Crm.Service.Domain.People;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Data;

/// <summary>
/// The Service module's tables, in schema <c>service</c>. Recusal (S-12) is a filter of the context itself: whoever a case concerns gets
/// neither the case nor its interactions, in no query of any feature. Crm itself (events, jobs) sees everything.
/// </summary>
public sealed class ServiceDbContext(DbContextOptions<ServiceDbContext> options, IActors actors) : ModuleDbContext(options, ServiceModule.Name)
{
    /// <summary>Cases.</summary>
    public DbSet<Case> Cases => Set<Case>();

    /// <summary>Complaints' processes.</summary>
    public DbSet<Complaint> Complaints => Set<Complaint>();

    /// <summary>Histories. Read only of a case that was found before: the filter is on the case.</summary>
    public DbSet<CaseEntry> Entries => Set<CaseEntry>();

    /// <summary>Contacts that took place.</summary>
    public DbSet<Interaction> Interactions => Set<Interaction>();

    /// <summary>Files of cases.</summary>
    public DbSet<Attachment> Attachments => Set<Attachment>();

    /// <summary>Bytes of files.</summary>
    public DbSet<FileChunk> FileChunks => Set<FileChunk>();

    /// <summary>Who has which case open.</summary>
    public DbSet<CasePresence> Presences => Set<CasePresence>();

    /// <summary>Warnings and breaches that were told.</summary>
    public DbSet<ClockMark> ClockMarks => Set<ClockMark>();

    /// <summary>Satisfaction questions.</summary>
    public DbSet<Survey> Surveys => Set<Survey>();

    /// <summary>Working calendars.</summary>
    public DbSet<CalendarRow> Calendars => Set<CalendarRow>();

    /// <summary>Copies of customers.</summary>
    public DbSet<CustomerRef> Customers => Set<CustomerRef>();

    /// <summary>Customers' numbers.</summary>
    public DbSet<CustomerPhoneRef> Phones => Set<CustomerPhoneRef>();

    /// <summary>Tiers, holds, teams.</summary>
    public DbSet<CustomerStanding> Standings => Set<CustomerStanding>();

    /// <summary>Copies of people.</summary>
    public DbSet<StaffRef> Staff => Set<StaffRef>();

    /// <summary>Copies of units.</summary>
    public DbSet<UnitRef> Units => Set<UnitRef>();

    /// <summary>Copies of SLA policies.</summary>
    public DbSet<SlaPolicyRow> SlaPolicies => Set<SlaPolicyRow>();

    /// <summary>Questionnaires.</summary>
    public DbSet<Questionnaire> Questionnaires => Set<Questionnaire>();

    /// <summary>Their published versions.</summary>
    public DbSet<QuestionnaireVersion> QuestionnaireVersions => Set<QuestionnaireVersion>();

    /// <summary>Who was asked by them.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>What was answered.</summary>
    public DbSet<AnswerRow> QuestionnaireAnswers => Set<AnswerRow>();

    private Guid Reader => actors.Current.StaffId;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveColumnType("text"); // As the migration made them here.
    }

    /// <inheritdoc/>
    protected override void Configure(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Case>().HasQueryFilter(c => !c.Recused.Contains(Reader));
        modelBuilder.Entity<Interaction>().HasQueryFilter(i => !i.Recused.Contains(Reader));
    }
}
