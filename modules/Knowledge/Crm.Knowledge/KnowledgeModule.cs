using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Data;
using Crm.Knowledge.Features.ChangeArticle;
using Crm.Knowledge.Features.DraftFromCase;
using Crm.Knowledge.Features.DraftFromReport;
using Crm.Knowledge.Features.ReadArticle;
using Crm.Knowledge.Features.Review;
using Crm.Knowledge.Features.Search;
using Crm.Knowledge.Features.Settings;
using Crm.Knowledge.Features.Suggest;
using Crm.Knowledge.Features.UseArticle;
using Crm.Knowledge.Features.WriteArticle;
using Crm.Knowledge.Jobs;
using Crm.Knowledge.Seeding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Knowledge;

/// <summary>The Knowledge module: what it registers and what it answers.</summary>
public static class KnowledgeModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "knowledge";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddKnowledgeModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<KnowledgeDbContext>(Name);
        builder.AddErrorTexts(typeof(KnowledgeModule));
        builder.Services.AddSingleton(KnowledgePersonalData.Catalogue);
        builder.AddJob<KnowledgeDbContext, CommonWordsJob>("knowledge.common-words", TimeSpan.FromHours(6));
        builder.AddNightlyJob<KnowledgeDbContext, DueReviewsJob>("knowledge.due-reviews", new TimeOnly(6, 0));
        builder.Services.AddSingleton<SearchVocabulary>();
        builder.Services.AddScoped<ArticleSearch>();
        builder.Services.AddScoped<IDemoData, DemoKnowledge>();
        builder.Services.AddScoped<IMassData, MassKnowledge>();
        return builder.AddPermissions(Name, DefaultPermissions.All);
    }

    /// <summary>Maps the module's API under <c>/api/knowledge</c>.</summary>
    public static IEndpointRouteBuilder MapKnowledgeApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapModuleApi<KnowledgeDbContext>(Name).MapPersonalData<KnowledgeDbContext>(KnowledgePersonalData.Catalogue);
        WriteArticleEndpoint.Map(api);
        ChangeArticleEndpoint.Map(api);
        ReadEndpoints.Map(api);
        ReviewEndpoints.Map(api);
        ReviewListEndpoints.Map(api);
        UseEndpoints.Map(api);
        DraftFromCaseEndpoints.Map(api);
        DraftFromReportEndpoints.Map(api);
        SearchEndpoints.Map(api);
        SuggestEndpoint.Map(api);
        CategoryEndpoints.Map(api);
        SynonymEndpoints.Map(api);
        return app;
    }
}
