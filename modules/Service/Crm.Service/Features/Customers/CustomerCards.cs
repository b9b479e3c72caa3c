using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Customers;

/// <summary>What Service knows of customers.</summary>
internal static class CustomerCards
{
    public static Task<CustomerCard?> CardAsync(this ServiceDbContext db, Guid id, CancellationToken cancellationToken) =>
        db.Cards(db.Customers.Where(c => c.Id == id)).SingleOrDefaultAsync(cancellationToken)!;

    /// <summary>The cards of some customers; narrowed before, since a card is made of two tables.</summary>
    public static IQueryable<CustomerCard> Cards(this ServiceDbContext db, IQueryable<CustomerRef> customers) =>
        from c in customers.AsNoTracking()
        join s in db.Standings on c.Id equals s.CustomerId into standings
        from s in standings.DefaultIfEmpty()
        select new CustomerCard(c.Id, c.Code, c.Name, c.NameEn, c.Grade, s == null ? null : s.Tier, s != null && s.OnHold,
            s == null ? null : s.HoldReason, c.OwnerId, s == null ? null : s.ServiceContactId);
}
