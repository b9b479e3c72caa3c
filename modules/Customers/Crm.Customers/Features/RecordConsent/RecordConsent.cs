using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RecordConsent;

/// <summary>Notes down what a person agreed to or opted out of (C-21).</summary>
public sealed record RecordConsent(Guid ContactId, RecordConsentRequest Request) : Command;
