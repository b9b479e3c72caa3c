using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Customers.Tests.Support;

/// <summary>The module with the people of a sales team, shared by the tests of a class.</summary>
public sealed class CustomersHost : IAsyncLifetime
{
    /// <summary>Every permission of the module.</summary>
    public static string[] Everything { get; } = [.. typeof(CustomersPermissions).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    public static ModuleUnderTest Module { get; } = new(
        CustomersModule.Name, CustomersModule.AddCustomersModule, CustomersModule.MapCustomersApi, typeof(PublishedEventsHandler).Assembly);

    public ModuleHost Host { get; private set; } = null!;
    public Guid Team { get; } = Guid.CreateVersion7();
    public Actor Lin { get; private set; } = null!;
    public Actor Xu { get; private set; } = null!;
    public Actor Boss { get; private set; } = null!;
    public ICustomersApi Api => As(Lin);

    /// <summary>Today in China, by the host's clock.</summary>
    public DateOnly Today => ChinaTime.Today(Host.Clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        Host = await ModuleHost.StartAsync(Module);
        Lin = Person("林小雨", RecordScope.Own);
        Xu = Person("徐浩", RecordScope.Own);
        Boss = Person("周敏", RecordScope.All);
    }

    public ICustomersApi As(Actor? actor, string culture = "en") => Host.Api<ICustomersApi>(actor, culture);

    /// <summary>A new person who may do everything with what is their own.</summary>
    public (Actor Person, ICustomersApi Api) Someone(string name)
    {
        var person = Person(name, RecordScope.Own);
        return (person, As(person));
    }

    /// <summary>What the boss decides about a request, as Approvals tells it.</summary>
    public ApprovalDecided Decision(ApprovalRequested asked, ApprovalOutcome outcome) =>
        new(asked.RequestId, asked.Kind, asked.SubjectType, asked.SubjectId, outcome, Boss.StaffId, "意见", [], Host.Clock.GetUtcNow());

    public Actor Person(string name, RecordScope scope, Guid? unit = null) =>
        Host.Actors.Add(name, unit ?? Team, [.. Everything.Select(p => (p, scope))]);

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

/// <summary>Notes what the module publishes.</summary>
public sealed class PublishedEventsHandler
{
    public void Handle(CustomerRegistered e, EventLog log) => log.Add(e);

    public void Handle(CustomerChanged e, EventLog log) => log.Add(e);

    public void Handle(CustomersMerged e, EventLog log) => log.Add(e);

    public void Handle(CustomersMergeUndone e, EventLog log) => log.Add(e);

    public void Handle(CustomersImported e, EventLog log) => log.Add(e);

    public void Handle(CustomersWithdrawn e, EventLog log) => log.Add(e);

    public void Handle(CustomerGraded e, EventLog log) => log.Add(e);

    public void Handle(ActivityCompleted e, EventLog log) => log.Add(e);

    public void Handle(ActivitiesImported e, EventLog log) => log.Add(e);

    public void Handle(ActivitiesWithdrawn e, EventLog log) => log.Add(e);

    public void Handle(OpportunityWon e, EventLog log) => log.Add(e);

    public void Handle(StaffNotified e, EventLog log) => log.Add(e);

    public void Handle(AuditBatchRecorded e, EventLog log) => log.Add(e);

    public void Handle(ApprovalRequested e, EventLog log) => log.Add(e);

    public void Handle(CustomerSurveyFiled e, EventLog log) => log.Add(e);

    public void Handle(PersonErased e, EventLog log) => log.Add(e);

    public void Handle(ApprovalWithdrawn e, EventLog log) => log.Add(e);
}
