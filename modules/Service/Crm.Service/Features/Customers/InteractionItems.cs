using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;

namespace Crm.Service.Features.Customers;

internal static class InteractionItems
{
    public static IQueryable<InteractionItem> Items(this IQueryable<Interaction> rows) => rows.Select(i =>
        new InteractionItem(i.Id, i.CustomerId, i.CaseId, i.CaseNumber, i.Channel, i.Outgoing ? "out" : "in", i.Summary, i.By, i.At));
}
