using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Search;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Leads;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Customers;

/// <summary>A person (C-21); may serve several customers, with another part in each (<see cref="CustomerContact"/>).</summary>
internal sealed class Contact : IVersioned, IAudited
{
    private Contact()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Name { get; private set; } = "";
    public string? Title { get; private set; }
    public string? Mobile { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }
    public string? WeChat { get; private set; }
    public DateOnly? Birthday { get; private set; }
    public bool BirthdayIsLunar { get; private set; }
    public string? PreferredChannel { get; private set; }
    public IReadOnlyList<ChannelConsent> Consents { get; private set; } = [];
    public string? Notes { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    /// <summary>Its numbers as digits.</summary>
    public IEnumerable<string> Numbers => new[] { Phones.Digits(Mobile), Phones.Digits(Phone) }.OfType<string>();

    public static Contact Create(ContactFields fields, DateTimeOffset now)
    {
        var contact = new Contact { CreatedAt = now };
        contact.Change(fields, now);
        return contact;
    }

    public static Contact From(LeadContact lead, DateTimeOffset now) => Create(
        new ContactFields(lead.Name ?? lead.Mobile ?? lead.Phone ?? lead.Email ?? lead.WeChat!, lead.Title, null, null, lead.Mobile, lead.Phone, lead.Email, lead.WeChat), now);

    public void Change(ContactFields fields, DateTimeOffset now)
    {
        (Name, Title) = (fields.Name.Trim(), LeadInput.Text(fields.Title));
        (Mobile, Phone, Email, WeChat) = (LeadInput.Text(fields.Mobile), LeadInput.Text(fields.Phone), LeadInput.Text(fields.Email), LeadInput.Text(fields.WeChat));
        (Birthday, BirthdayIsLunar, PreferredChannel, Notes) = (fields.Birthday, fields.BirthdayIsLunar, LeadInput.Text(fields.PreferredChannel), LeadInput.Text(fields.Notes));
        Consents = [.. (fields.Consents ?? []).Select(c => Dated(c, now))];
        Search = Vector(Name, Numbers, Email);
    }

    public static NpgsqlTsVector Vector(string name, IEnumerable<string> numbers, string? email)
    {
        var document = new SearchDocument().AddName(name).Add(email, SearchWeight.C);
        foreach (var number in numbers)
            document.Add(number, SearchWeight.C);
        return document.ToVector();
    }

    /// <summary>A consent keeps the date it was given; a new or changed one is of today.</summary>
    private ChannelConsent Dated(ChannelConsent said, DateTimeOffset now) =>
        Consents.FirstOrDefault(c => c.Channel == said.Channel && c.Allowed == said.Allowed) ?? said with { At = now };
}

/// <summary>A person's part at one customer.</summary>
internal sealed class CustomerContact : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CustomerId { get; init; }
    public Guid ContactId { get; init; }
    public string? Role { get; set; }
    public Guid? ReportsTo { get; set; }
    public bool Main { get; set; }
}
