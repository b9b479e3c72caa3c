using System.Runtime.CompilerServices;

namespace Crm.BuildingBlocks.Tests;

/// <summary>Facts gathered by others, in the folder <c>shared/data</c> beside the repository. Only tests read it.</summary>
internal static class SharedData
{
    public static string Folder { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find([CallerFilePath] string thisFile = "")
    {
        for (var folder = Path.GetDirectoryName(thisFile); folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.Combine(folder, "shared", "data") is var data && Directory.Exists(data))
                return data;
        throw new DirectoryNotFoundException($"No folder shared/data beside the repository of '{thisFile}'.");
    }
}
