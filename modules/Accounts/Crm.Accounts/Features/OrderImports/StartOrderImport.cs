using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Starts booking the orders of an import.</summary>
public sealed record StartOrderImport(Guid ImportId, StartOrderImportRequest Request) : Command;
