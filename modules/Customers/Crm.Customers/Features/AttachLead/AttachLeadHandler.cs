using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.AttachLead;

/// <summary>New contacts are added; who said what goes to the timeline.</summary>
public sealed class AttachLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged?> Handle(AttachLead command, CancellationToken ct)
    {
        var request = command.Request;
        return request.Kind == "lead" ? await ToLeadAsync(request, ct) : await ToCustomerAsync(request, ct);
    }

    private async Task<CustomerChanged?> ToLeadAsync(AttachLeadRequest request, CancellationToken ct)
    {
        var lead = await db.LeadAsync(request.Id, actors.Current, CustomersPermissions.LeadWrite, ct);
        lead.Attach(request.Lead);
        db.Timeline.Add(Entry(request.Lead, null, lead.Id));
        return null;
    }

    private async Task<CustomerChanged?> ToCustomerAsync(AttachLeadRequest request, CancellationToken ct)
    {
        // Whoever may see the customer may bring something for it; changing it otherwise needs more.
        var customer = await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).SingleOrDefaultAsync(c => c.Id == request.Id, ct)
            ?? throw new NotFoundException();
        var known = await db.ContactsOfAsync(customer.Id, ct);
        var added = LeadInput.Clean(request.Lead).Contacts.Where(c => !known.Exists(k => Same(k, c))).Select(c => Contact.From(c, actors.Current.StaffId, time.GetUtcNow())).ToList();
        db.Timeline.Add(Entry(request.Lead, customer.Id, null));
        if (added.Count == 0)
            return null;
        db.Contacts.AddRange(added);
        db.CustomerContacts.AddRange(added.Select(c => new CustomerContact { CustomerId = customer.Id, ContactId = c.Id }));
        customer.ContactsChanged([.. known, .. added]);
        return await db.ChangedAsync(customer, [.. known, .. added], actors.Current.StaffId, time.GetUtcNow(), ct);
    }

    private static bool Same(Contact known, LeadContact told) =>
        (told.Mobile is not null && told.Mobile == known.Mobile) || (told.Email is not null && told.Email == known.Email)
        || (told.Name == known.Name && told.Mobile is null && told.Email is null && told.Phone == known.Phone);

    private TimelineRecord Entry(LeadFields lead, Guid? customerId, Guid? leadId)
    {
        var id = Guid.CreateVersion7();
        return new TimelineRecord
        {
            Id = id,
            CustomerId = customerId,
            LeadId = leadId,
            At = time.GetUtcNow(),
            By = actors.Current.StaffId,
            Topic = "note",
            Kind = "lead.attached",
            Facts = History.Facts(("name", lead.Name), ("source", lead.Source), ("need", lead.Need), ("broughtBy", lead.BroughtBy)),
            SourceKey = $"attached:{id}",
        };
    }
}
