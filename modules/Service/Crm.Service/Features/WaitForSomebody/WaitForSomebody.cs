using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.WaitForSomebody;

/// <summary>Puts a case on wait; for the customer, its clocks stand still (S-04).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record WaitForSomebody(Guid CaseId, WaitRequest Request, string? IfMatch) : Command;
