using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Search;

namespace Crm.Web.Pages.Knowledge;

/// <summary>Articles in the global search.</summary>
internal sealed class KnowledgeSearch(IKnowledgeApi knowledge, IActors actors, TextCatalog catalog) : ISearchProvider
{
    public async Task<SearchGroup> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var title = catalog.For(typeof(KnowledgeSearch))["Nav.Title"];
        if (!actors.Current.Has(KnowledgePermissions.Read))
            return new SearchGroup(title, []);
        var found = await knowledge.SearchAsync(new ArticleFilter { Q = text, Limit = limit }, cancellationToken);
        return new SearchGroup(title, [.. found.Items.Select(hit => new SearchHit(hit.Title, $"/knowledge/articles/{hit.Id}?lang={hit.Language}&from=search", "book", hit.Number))]);
    }
}
