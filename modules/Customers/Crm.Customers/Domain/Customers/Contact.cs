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
    public string? Gender { get; private set; }
    public string? Address { get; private set; }
    public string? NativePlace { get; private set; }
    public string? Education { get; private set; }
    public string? Character { get; private set; }
    public string? Interests { get; private set; }
    public string? Family { get; private set; }

    /// <summary>Who last changed the consents; the database writes each statement down (<see cref="ConsentRecord"/>).</summary>
    [NotAudited]
    public Guid? ConsentsBy { get; private set; }

    /// <summary>The consents as marks (<see cref="ConsentMarks"/>) for filters; kept by the database.</summary>
    [NotAudited]
    public string[] Marks { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private init; }

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    /// <summary>Its numbers as digits.</summary>
    public IEnumerable<string> Numbers => new[] { Phones.Digits(Mobile), Phones.Digits(Phone) }.OfType<string>();

    public static Contact Create(ContactFields fields, Guid by, DateTimeOffset now)
    {
        var contact = new Contact { CreatedAt = now };
        contact.Change(fields, by, now);
        return contact;
    }

    public static Contact From(LeadContact lead, Guid by, DateTimeOffset now) => Create(
        new ContactFields(lead.Name ?? lead.Mobile ?? lead.Phone ?? lead.Email ?? lead.WeChat!, lead.Title, null, null, lead.Mobile, lead.Phone, lead.Email, lead.WeChat), by, now);

    public void Change(ContactFields fields, Guid by, DateTimeOffset now)
    {
        (Name, Title) = (fields.Name.Trim(), LeadInput.Text(fields.Title));
        (Mobile, Phone, Email) = (
            MaskedNumbers.WholePhone(LeadInput.Text(fields.Mobile), "mobile", Mobile), MaskedNumbers.WholePhone(LeadInput.Text(fields.Phone), "phone", Phone), LeadInput.Text(fields.Email));
        WeChat = MaskedNumbers.WholeWeChat(LeadInput.Text(fields.WeChat), "weChat", WeChat);
        (Birthday, BirthdayIsLunar, PreferredChannel, Notes) = (fields.Birthday, fields.BirthdayIsLunar, LeadInput.Text(fields.PreferredChannel), LeadInput.Text(fields.Notes));
        (Gender, Address, NativePlace, Education) = (LeadInput.Text(fields.Gender), LeadInput.Text(fields.Address), LeadInput.Text(fields.NativePlace), LeadInput.Text(fields.Education));
        (Character, Interests, Family) = (LeadInput.Text(fields.Character), LeadInput.Text(fields.Interests), LeadInput.Text(fields.Family));
        if (fields.Consents is { } said)
            Say(said, by, now);
        Search = Vector(Name, Numbers, Email);
    }

    public static NpgsqlTsVector Vector(string name, IEnumerable<string> numbers, string? email)
    {
        var document = new SearchDocument().AddName(name).Add(email, SearchWeight.C);
        foreach (var number in numbers)
            document.Add(number, SearchWeight.C);
        return document.ToVector();
    }

    /// <summary>The new agreements among what is said, which need a proof.</summary>
    public static IEnumerable<(int Index, ChannelConsent Said)> Unproved(IReadOnlyList<ChannelConsent>? said, IReadOnlyList<ChannelConsent> known) =>
        (said ?? []).Index().Where(s => s.Item is { Allowed: true, How: null } && !known.Any(k => k.Channel == s.Item.Channel && k.Allowed));

    /// <summary>By what it is found, after it was changed past this model (an erasure).</summary>
    public void Index() => Search = Vector(Name, Numbers, Email);

    /// <summary>Notes down what the person said about some channels; what it said about others stands.</summary>
    public void Record(IEnumerable<ChannelConsent> said, Guid by)
    {
        var news = said.Select(s => s with { By = by }).ToList();
        (Consents, ConsentsBy) = ([.. Consents.Where(c => !news.Exists(n => n.Channel == c.Channel)), .. news], by);
    }

    private void Say(IReadOnlyList<ChannelConsent> said, Guid by, DateTimeOffset now)
    {
        ChannelConsent[] next = [.. said.Select(s => Dated(s, by, now))];
        if (!next.SequenceEqual(Consents))
            (Consents, ConsentsBy) = (next, by);
    }

    /// <summary>A consent keeps the date it was given; a new or changed one is of the day that was said, else of today.</summary>
    private ChannelConsent Dated(ChannelConsent said, Guid by, DateTimeOffset now) =>
        Consents.FirstOrDefault(c => c.Channel == said.Channel && c.Allowed == said.Allowed) ?? said with { At = said.At < now ? said.At : now, By = by };
}

/// <summary>A person's part at one customer.</summary>
internal sealed class CustomerContact : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CustomerId { get; init; }
    public Guid ContactId { get; init; }
    public string? Role { get; set; }
    public string? Department { get; set; }
    public string? Relation { get; set; }
    public Guid? ReportsTo { get; set; }
    public bool Main { get; set; }
}
