using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers;

/// <summary>A contact as it is typed.</summary>
public sealed class ContactModel
{
    public string? Name { get; set; }
    public string? Title { get; set; }
    public string? Role { get; set; }
    public string? ReportsTo { get; set; }
    public string? Mobile { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? WeChat { get; set; }
    public DateOnly? Birthday { get; set; }
    public bool BirthdayIsLunar { get; set; }
    public string? PreferredChannel { get; set; }
    public List<ConsentModel> Consents { get; set; } = [];
    public string? Notes { get; set; }
    public bool Main { get; set; }
    public string? Version { get; set; }

    public static ContactModel Of(ContactFields contact, string? version) => new()
    {
        Name = contact.Name, Title = contact.Title, Role = contact.Role, ReportsTo = contact.ReportsTo?.ToString(), Mobile = contact.Mobile,
        Phone = contact.Phone, Email = contact.Email, WeChat = contact.WeChat, Birthday = contact.Birthday, BirthdayIsLunar = contact.BirthdayIsLunar,
        PreferredChannel = contact.PreferredChannel, Notes = contact.Notes, Main = contact.Main, Version = version,
        Consents = [.. Channels.All.Select(channel => new ConsentModel { Channel = channel, Answer = contact.Consents?.FirstOrDefault(c => c.Channel == channel) is { } said ? said.Allowed ? "yes" : "no" : null })],
    };

    /// <param name="before">What was said before keeps its time where it did not change.</param>
    public ContactFields ToFields(IReadOnlyList<ChannelConsent>? before) => new(
        Name ?? "", Empty(Title), Empty(Role), Guid.TryParse(ReportsTo, out var boss) ? boss : null, Empty(Mobile), Empty(Phone), Empty(Email), Empty(WeChat),
        Birthday, BirthdayIsLunar, Empty(PreferredChannel), [.. Consents.Where(c => c.Answer is "yes" or "no").Select(c => Consent(c, before))], Empty(Notes), Main);

    private static ChannelConsent Consent(ConsentModel typed, IReadOnlyList<ChannelConsent>? before) =>
        before?.FirstOrDefault(b => b.Channel == typed.Channel && b.Allowed == (typed.Answer == "yes")) ?? new ChannelConsent(typed.Channel ?? "", typed.Answer == "yes");

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>What a person said about one channel.</summary>
public sealed class ConsentModel
{
    public string? Channel { get; set; }

    /// <summary>yes, no, or nothing said.</summary>
    public string? Answer { get; set; }
}
