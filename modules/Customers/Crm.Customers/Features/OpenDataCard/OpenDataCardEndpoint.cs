using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OpenDataCard;

internal static class OpenDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/cards/{token}", OpenAsync)
        .AllowByLink("the customer has no account; the link's token is the key")
        .WithSummary("What a data card asks");

    private static async Task<PublicDataCard> OpenAsync(string token, CustomersDbContext db, TimeProvider time, CancellationToken ct)
    {
        var (hash, now) = (DataCard.Hash(token), time.GetUtcNow());
        // Whoever has the link has no account; it is only told what the link may show.
        var card = await db.DataCards.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(c => c.TokenHash == hash, ct) ?? throw new NotFoundException();
        var customer = await db.Customers.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(c => c.Id == card.CustomerId, ct) ?? throw new NotFoundException();
        var state = card.StateAt(now);
        if (state != DataCardStates.Open) // Who comes later learns nothing more of the customer.
            return new PublicDataCard(state is DataCardStates.Answered or DataCardStates.Reviewed ? DataCardStates.Answered : DataCardStates.Expired, [], [], new CustomerFields(""), null, card.ExpiresAt);
        if (card.OpenedAt is null)
            await db.DataCards.IgnoreQueryFilters().Where(c => c.Id == card.Id && c.OpenedAt == null).ExecuteUpdateAsync(c => c.SetProperty(x => x.OpenedAt, now), ct);
        var keys = CardBook.ValueKeys(card.Fields);
        var definitions = keys.Count == 0 ? [] : (await db.ArchiveFieldSetAsync(ct)).InUse.Where(f => keys.Contains(f.Key)).ToList();
        string[] asked = [.. card.Fields.Where(f => CardFields.Basic.Contains(f)), .. definitions.Select(f => ImportFields.ValuePrefix + f.Key)];
        return new PublicDataCard(state, asked, [.. definitions.Select(f => f.Details())], Shown(card, customer, asked), card.Message, card.ExpiresAt);
    }

    private static CustomerFields Shown(DataCard card, Customer customer, string[] asked)
    {
        var (known, shown) = (MergeValues.Of(customer), MergeValues.Empty(customer.Name, customer.Nature));
        // Which fields of the archive apply depends on the nature and the industry; neither says anything that the customer does not know.
        shown = shown with { Fields = shown.Fields with { Industry = customer.Industry } };
        foreach (var field in asked.Intersect(card.Shown).Select(MergeField.Named))
            shown = field.Write(shown, field.Read(known));
        return shown.Fields;
    }
}
