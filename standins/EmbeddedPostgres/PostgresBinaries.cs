using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace EmbeddedPostgres;

/// <summary>The programs of the npm package for this platform, copied once to where the server's user can run them.</summary>
internal sealed record PostgresBinaries(string Folder, string Version)
{
    private static readonly Lazy<PostgresBinaries> Installed = new(Install);

    public static PostgresBinaries Get() => Installed.Value;

    public string Program(string name) =>
        Path.Combine(Folder, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);

    private static PostgresBinaries Install()
    {
        var package = PackageFolder();
        using var description = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "package.json")));
        var version = description.RootElement.GetProperty("version").GetString()!;
        var target = Path.Combine(PostgresHome.Binaries, version);
        if (!Directory.Exists(target))
            CopyAtOnce(Path.Combine(package, "native"), target);
        return new PostgresBinaries(target, version);
    }

    private static string PackageFolder()
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        // Windows on ARM runs the x64 build.
        var arm = RuntimeInformation.OSArchitecture == Architecture.Arm64 && system != "windows";
        var modules = typeof(PostgresBinaries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "EmbeddedPostgres.NodeModules").Value!;
        var package = Path.Combine(modules, "@embedded-postgres", $"{system}-{(arm ? "arm64" : "x64")}");
        return Directory.Exists(package) ? package
            : throw new EmbeddedPostgresException($"'{package}' is missing: run 'npm ci' in '{Path.GetDirectoryName(modules)}', or build again.");
    }

    /// <summary>Copies beside the target and renames, so that nobody ever sees half of it; who comes second throws its copy away.</summary>
    private static void CopyAtOnce(string source, string target)
    {
        var half = $"{target}.{Guid.NewGuid():N}";
        FolderCopy.Copy(source, half);
        LinkLibraries(half);
        FolderCopy.MoveOrDiscard(half, target);
    }

    /// <summary>npm packs no symbolic links; the package lists them instead, relative to its own root.</summary>
    private static void LinkLibraries(string folder)
    {
        var list = Path.Combine(folder, "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Path.Combine(folder, Inside(link.GetProperty("source").GetString()!));
            var target = Path.Combine(folder, Inside(link.GetProperty("target").GetString()!));
            File.Delete(target);
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string Inside(string path) => path["native/".Length..];
}
