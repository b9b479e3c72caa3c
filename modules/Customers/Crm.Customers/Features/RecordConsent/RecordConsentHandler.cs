using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RecordConsent;

/// <summary>What was said last counts; all that was ever said is kept.</summary>
public sealed class RecordConsentHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(RecordConsent command, CancellationToken ct)
    {
        var (actor, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var mine = db.Customers.WithinOrPool(actor, CustomersPermissions.Write);
        var contact = await db.Contacts.SingleOrDefaultAsync(
            p => p.Id == command.ContactId && db.CustomerContacts.Any(l => l.ContactId == p.Id && mine.Any(c => c.Id == l.CustomerId)), ct) ?? throw new NotFoundException();
        var today = ChinaTime.Today(now);
        if (request.On > today)
            throw new RuleException("customers.consent.future", "on", request.On);
        var at = request.On is { } day && day < today ? ChinaTime.Start(day) : now;
        contact.Record(request.Channels.Select(channel => new ChannelConsent(channel, request.Allowed, at, request.How, LeadInput.Text(request.Note))), actor.StaffId);
    }
}
