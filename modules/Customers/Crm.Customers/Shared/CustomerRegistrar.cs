using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Grading;

namespace Crm.Customers.Shared;

/// <summary>Makes a customer: code, archive, contacts, first grade, history (C-10, C-22, C-30).</summary>
internal static class CustomerRegistrar
{
    public static async Task<Registered> RegisterAsync(CustomersDbContext db, NewCustomer wanted, DateTimeOffset now, CancellationToken ct)
    {
        var rules = await GradeBook.RulesAsync(db, ct);
        return Register(db, wanted, await CodeRegister.NextAsync(db, wanted.Fields.Nature, wanted.Owned.OwnerId, ChinaTime.Today(now), ct), rules, now);
    }

    /// <summary>The same with a code that was taken and rules that are known, for many at once.</summary>
    public static Registered Register(CustomersDbContext db, NewCustomer wanted, string code, IReadOnlyList<GradeRule> rules, DateTimeOffset now)
    {
        var customer = Customer.Register(wanted.Fields, wanted.Owned, new Registration(code, wanted.LeadId, wanted.DuplicateReason, wanted.By, now));
        customer.Index(wanted.Contacts);
        db.AddNew(customer);
        for (var i = 0; i < wanted.Contacts.Count; i++)
        {
            db.AddNew(wanted.Contacts[i]);
            db.AddNew(new CustomerContact { CustomerId = customer.Id, ContactId = wanted.Contacts[i].Id, Main = i == 0 });
        }
        var standing = new Standing { CustomerId = customer.Id, KnownSince = now, LastContactAt = wanted.LastContactAt ?? now };
        db.AddNew(standing);
        db.CustomerMoved(customer.Id, null, CustomerStages.Prospect, wanted.Note, wanted.By, now);
        var graded = GradeBook.Grade(db, standing, rules, now)!;
        var registered = new CustomerRegistered(CustomerFactsOf.Of(customer, standing.Grade, wanted.Contacts), wanted.LeadId, wanted.By, now);
        return new Registered(customer, registered, graded);
    }
}

/// <summary>A customer to be made.</summary>
internal sealed record NewCustomer(
    CustomerFields Fields, Ownership Owned, IReadOnlyList<Contact> Contacts, Guid By, Guid? LeadId = null, string? Note = null,
    string? DuplicateReason = null, DateTimeOffset? LastContactAt = null);

/// <summary>A customer that was made, and what the others are told.</summary>
internal sealed record Registered(Customer Customer, CustomerRegistered Event, CustomerGraded Graded);
