using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Trust;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SendDataCard;

/// <summary>Makes the link; the one that was open before stops working in the same transaction.</summary>
public sealed class SendDataCardHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<DataCardLink> Handle(SendDataCard command, CancellationToken ct)
    {
        var (me, now, wanted) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Write, ct);
        if (wanted.Prefilled && Confidentialities.IsRestricted(customer.Confidentiality))
            throw new RuleException("customers.card.prefilled", "prefilled");
        var fields = await db.ArchiveFieldSetAsync(ct);
        string[] possible = [.. CardFields.Basic, .. fields.InUse.Where(f => f.AppliesTo(customer.Nature, customer.Industry)).Select(f => ImportFields.ValuePrefix + f.Key)];
        if (wanted.Fields.FirstOrDefault(f => !possible.Contains(f)) is { } unknown)
            throw new RuleException("customers.choice", "fields", unknown, string.Join(", ", possible));
        await db.LockStandingAsync(customer.Id, ct); // Of two links at once the later one works.
        foreach (var earlier in await db.DataCards.Where(c => c.CustomerId == customer.Id && c.State == DataCardStates.Open).ToListAsync(ct))
            earlier.Withdraw(me.StaffId, now);
        // What we think of a customer stands in the other sections and is never shown.
        var shown = wanted.Prefilled ? wanted.Fields.Where(f => fields.SectionOf(f) == ArchiveSections.Basic) : [];
        var (card, token) = DataCard.Send(customer.Id, wanted.Fields, shown, wanted.Days, LeadInput.Text(wanted.Message), me.StaffId, now);
        db.DataCards.Add(card);
        return new DataCardLink(card.Id, $"/d/{token}", card.ExpiresAt);
    }
}
