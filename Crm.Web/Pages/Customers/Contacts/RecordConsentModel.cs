using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Contacts;

/// <summary>What a person said, as it is noted down.</summary>
public sealed class RecordConsentModel
{
    /// <summary>The channels it is about.</summary>
    public List<string>? Channels { get; set; }

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public string? Answer { get; set; }

    /// <summary>How it was said.</summary>
    public string? How { get; set; }

    /// <summary>The day it was said.</summary>
    public DateOnly? On { get; set; }

    /// <summary>Where the proof is.</summary>
    public string? Note { get; set; }

    /// <summary>What the module is asked.</summary>
    public RecordConsentRequest ToRequest() => new(Channels ?? [], Answer == "yes", How ?? "", On, string.IsNullOrWhiteSpace(Note) ? null : Note);
}
