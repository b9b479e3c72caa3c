using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.GetDataCard;

internal static class GetDataCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/cards/{cardId:guid}", GetAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("A data card beside what is known");

    private static async Task<DataCardComparison> GetAsync(Guid id, Guid cardId, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var customer = await db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).SingleOrDefaultAsync(c => c.Id == id, ct)
            ?? throw new NotFoundException();
        var card = await db.DataCards.AsNoTracking().SingleOrDefaultAsync(c => c.Id == cardId && c.CustomerId == id, ct) ?? throw new NotFoundException();
        var known = MergeValues.Of(customer);
        var answers = card.AnswersBeside(known);
        CustomerFields Shown(MergeValues values) => actors.Current.SeesPersonal(customer) ? values.Fields : values.Fields.Masked();
        return new DataCardComparison(
            card.Details(time.GetUtcNow()), ETags.Write(customer.Version), Shown(known), card.Answers is null ? null : Shown(card.Over(known, answers.Select(a => a.Field))), answers);
    }
}
