namespace EmbeddedPostgres;

internal static class FolderCopy
{
    /// <summary>Copies a folder with everything in it; file modes are kept.</summary>
    public static void Copy(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(source))
            Copy(folder, Path.Combine(target, Path.GetFileName(folder)));
    }

    /// <summary>Renames a finished folder to its name; when another process was first, keeps that one's.</summary>
    public static void MoveOrDiscard(string finished, string target)
    {
        try
        {
            Directory.Move(finished, target);
        }
        catch (IOException) when (Directory.Exists(target))
        {
            Directory.Delete(finished, recursive: true);
        }
    }
}
