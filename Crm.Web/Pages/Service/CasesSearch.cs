using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Search;

namespace Crm.Web.Pages.Service;

/// <summary>Cases in the global search, by number, subject, customer or caller.</summary>
internal sealed class CasesSearch(IServiceApi service, IActors actors, TextCatalog catalog) : ISearchProvider
{
    public async Task<SearchGroup> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var texts = catalog.Area("Service");
        if (!actors.Current.Has(ServicePermissions.CaseRead)) return new SearchGroup(texts["Cases.Title"], []);
        var found = await service.FindCasesAsync(new CaseFilter { Q = text, Sort = "newest", Limit = limit }, cancellationToken);
        return new SearchGroup(texts["Cases.Title"],
            [.. found.Items.Select(c => new SearchHit(c.Subject, $"/service/cases/{c.Id}", "headset", $"{c.Number} {c.CustomerName}"))]);
    }
}
