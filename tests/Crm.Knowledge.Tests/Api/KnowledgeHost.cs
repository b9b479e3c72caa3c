using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Knowledge.Tests.Api;

/// <summary>The module with the demo company's editors known to it.</summary>
public class KnowledgeHost : IAsyncLifetime
{
    internal static ModuleUnderTest Module { get; } =
        new(KnowledgeModule.Name, KnowledgeModule.AddKnowledgeModule, KnowledgeModule.MapKnowledgeApi, typeof(KnowledgeHost).Assembly);

    private static readonly (string, RecordScope)[] Reader = [(KnowledgePermissions.Read, RecordScope.All)];
    private static readonly (string, RecordScope)[] Writer = [.. Reader, (KnowledgePermissions.Write, RecordScope.Own)];
    private static readonly (string, RecordScope)[] Editor =
    [
        .. Reader, (KnowledgePermissions.Write, RecordScope.All), (KnowledgePermissions.Review, RecordScope.All),
        (KnowledgePermissions.ReadConfidential, RecordScope.All), (KnowledgePermissions.Manage, RecordScope.All),
    ];

    /// <summary>The running module.</summary>
    public ModuleHost Host { get; private set; } = null!;

    /// <summary>A category that is there.</summary>
    public Guid Category { get; private set; }

    /// <summary>冯静, who reviews.</summary>
    public IKnowledgeApi Reviewing => As(DemoPeople.KnowledgeEditor);

    /// <summary>吴佳, who writes.</summary>
    public IKnowledgeApi Writing => As(DemoPeople.ServiceAgent);

    /// <summary>高远, who only reads.</summary>
    public IKnowledgeApi Reading => As(DemoPeople.Operator);

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        Host = await ModuleHost.StartAsync(Module);
        foreach (var p in DemoPeople.All)
            await Host.PublishAsync(new StaffChanged(p.Id, p.UserName, p.Name, null, null, p.UnitId, null, [p.Role], true, null, null, null, "zh-CN", 1));
        Category = (await Reviewing.AddCategoryAsync(new CategoryFields("用电服务", "Power supply"))).Id;
        await Eventually.BecomesTrueAsync(
            () => Host.WithAsync<Data.KnowledgeDbContext, bool>(db => Task.FromResult(db.Staff.Count() == DemoPeople.All.Count)), "the demo company is known");
    }

    /// <summary>A client for one of the demo company's people, with the permissions of the role.</summary>
    public IKnowledgeApi As(DemoPerson person, string culture = "zh-CN")
    {
        var grants = person.Role switch
        {
            "knowledge-editor" or "service-manager" => Editor,
            "service-agent" or "complaint-officer" => Writer,
            _ => Reader,
        };
        return Host.Api<IKnowledgeApi>(Host.Actors.Add(person.Id, person.Name, person.UnitId, [person.UnitId], grants), culture);
    }

    /// <summary>Chinese fields of an article.</summary>
    public ArticleFields Fields(string title, string body = "正文。", Confidentiality level = Confidentiality.Internal, params string[] keywords) =>
        new(title, body, null, null, Category, level, [], keywords);

    /// <summary>An article written by the agent and published by the editor.</summary>
    public async Task<DraftedArticle> PublishedAsync(ArticleFields fields)
    {
        var drafted = await Writing.WriteAsync(fields);
        await Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null));
        var details = await Reviewing.PublishAsync(drafted.Id, new PublishArticleRequest(null, null));
        return drafted with { ETag = details.ETag };
    }

    /// <summary>Service's event about a resolved case, handled.</summary>
    public async Task<Guid> ResolvedAsync(string subject, string problem, string? cause, string? remedy, string[] names, params Guid[] recused)
    {
        var id = Guid.CreateVersion7();
        await Host.PublishAsync(new CaseResolved(id, "TS-2026-00012", Guid.CreateVersion7(), "complaint", subject, problem, cause, remedy, names, recused,
            DemoPeople.ServiceAgent.Id, DateTimeOffset.UtcNow));
        await Eventually.BecomesTrueAsync(() => Host.WithAsync<Data.KnowledgeDbContext, bool>(db => Task.FromResult(db.Cases.Any(c => c.CaseId == id && c.ResolvedAt != null))), "the case arrived");
        return id;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Host.DisposeAsync();
    }
}
