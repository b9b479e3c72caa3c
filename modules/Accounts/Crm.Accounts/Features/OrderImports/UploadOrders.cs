using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Takes the files of an import in .</summary>
/// <param name="Files">Their names and contents.</param>
public sealed record UploadOrders(IReadOnlyList<UploadedFile> Files) : Command;

/// <summary>A file as it came.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its bytes.</param>
public sealed record UploadedFile(string Name, byte[] Content);
