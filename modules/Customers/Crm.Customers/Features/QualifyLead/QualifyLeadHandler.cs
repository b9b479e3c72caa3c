using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.QualifyLead;

/// <summary>Turns a lead into a customer: code, contacts and history go along; the lead stays, linked.</summary>
public sealed class QualifyLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(QualifiedLead, CustomerRegistered, CustomerGraded)> Handle(QualifyLead command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        // Of two who qualify it at once the second waits here, and then finds it closed.
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.leads WHERE id = {command.LeadId} FOR UPDATE", ct);
        var lead = await db.LeadAsync(command.LeadId, actor, CustomersPermissions.LeadQualify, ct);
        lead.CheckQualifiable();
        var wanted = new NewCustomer(
            CustomerInput.FromLead(lead.Fields()), new Ownership(lead.OwnerId, lead.UnitId), [.. lead.Contacts.Select(c => Contact.From(c, actor.StaffId, now))],
            actor.StaffId, lead.Id, command.Request.Note, lead.DuplicateReason, lead.LastContactAt);
        var made = await CustomerRegistrar.RegisterAsync(db, wanted, now, ct);
        var before = lead.Stage;
        lead.Qualify(made.Customer.Id, command.Request.Note);
        db.LeadMoved(lead.Id, before, lead.Stage, command.Request.Note, actor, now);
        await db.SaveChangesAsync(ct);
        await CarryOverAsync(lead.Id, made.Customer.Id, ct);
        return (new QualifiedLead(made.Customer.Id, made.Customer.Code, made.Graded.Grade), made.Event, made.Graded);
    }

    /// <summary>The lead's timeline and activities become the customer's.</summary>
    private async Task CarryOverAsync(Guid leadId, Guid customerId, CancellationToken ct)
    {
        await db.Timeline.Where(t => t.LeadId == leadId).ExecuteUpdateAsync(s => s.SetProperty(t => t.CustomerId, customerId), ct);
        await db.Activities.Where(a => a.LeadId == leadId).ExecuteUpdateAsync(s => s.SetProperty(a => a.CustomerId, customerId), ct);
    }
}
