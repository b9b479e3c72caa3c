using Crm.Customers.Contracts.Events;

namespace Crm.Service.Domain.Customers;

/// <summary>Service's copy of a customer, from the events of Customers.</summary>
public sealed class CustomerRef
{
    /// <summary>The customer.</summary>
    public Guid Id { get; init; }

    /// <summary>Customer code.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name.</summary>
    public required string Name { get; init; }

    /// <summary>English name.</summary>
    public string? NameEn { get; init; }

    /// <summary>Grade, once graded.</summary>
    public string? Grade { get; init; }

    /// <summary>Who owns it.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The unit it belongs to.</summary>
    public Guid UnitId { get; init; }

    /// <summary>The customer it was merged into.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>Version of the event it was taken from.</summary>
    public long Version { get; init; }
}

/// <summary>A number a customer is recognised by.</summary>
public sealed class CustomerPhoneRef
{
    /// <summary>The customer.</summary>
    public Guid CustomerId { get; init; }

    /// <summary>The number in the form of <see cref="CallerNumber"/>.</summary>
    public required string Number { get; init; }

    /// <summary>The contact it belongs to; empty for the customer's own number.</summary>
    public Guid ContactId { get; init; }

    /// <summary>The contact's name.</summary>
    public string? ContactName { get; init; }

    /// <summary>The numbers of a customer that an event told of, each person's once.</summary>
    public static IEnumerable<CustomerPhoneRef> Of(CustomerFacts customer) =>
        customer.Phones.Select(p => (Key: CallerNumber.Key(p.Number), Phone: p)).Where(p => p.Key is not null).DistinctBy(p => (p.Key, p.Phone.ContactId))
            .Select(p => new CustomerPhoneRef { CustomerId = customer.CustomerId, Number = p.Key!, ContactId = p.Phone.ContactId ?? Guid.Empty, ContactName = p.Phone.ContactName });
}

/// <summary>What Accounts told of a customer. Each part has its own version, since its events come in any order.</summary>
public sealed class CustomerStanding
{
    /// <summary>The customer.</summary>
    public Guid CustomerId { get; init; }

    /// <summary>strategic, key or ordinary; null for one that is no key account.</summary>
    public string? Tier { get; init; }

    /// <summary>Version of the tier.</summary>
    public long TierVersion { get; init; }

    /// <summary>Whether the credit is on hold.</summary>
    public bool OnHold { get; init; }

    /// <summary>Why.</summary>
    public string? HoldReason { get; init; }

    /// <summary>Version of the credit.</summary>
    public long CreditVersion { get; init; }

    /// <summary>The team's service contact.</summary>
    public Guid? ServiceContactId { get; init; }

    /// <summary>Version of the team.</summary>
    public long TeamVersion { get; init; }
}
