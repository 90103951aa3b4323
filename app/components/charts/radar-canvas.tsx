import { Chart, LineElement, PointElement, RadialLinearScale, Tooltip, type ChartData, type ChartOptions } from "chart.js";
import { Radar } from "react-chartjs-2";
import type { SectionProfile } from "../../domain/reports/section-profile";
import { VOICE_LOOKS, type MarkShape } from "../../domain/reports/voice-look";

const POINT_STYLES = { circle: "circle", square: "rect", triangle: "triangle", diamond: "rectRot", star: "star" } as const satisfies Record<
  MarkShape,
  string
>;
/** So that the shapes look equally large: a square of the same radius as a circle is the smaller. */
const POINT_RADII = { circle: 6, square: 7.5, triangle: 8, diamond: 8, star: 8 } as const satisfies Record<MarkShape, number>;
const LABEL_WIDTH = 16;

export function RadarCanvas({ profile }: { readonly profile: SectionProfile }) {
  Chart.register(RadialLinearScale, PointElement, LineElement, Tooltip);
  return (
    <Radar data={radarData(profile)} options={radarOptions(profile)} role="img" aria-label={profile.alt} fallbackContent={profile.alt} />
  );
}

function radarData({ voices, rows }: SectionProfile): ChartData<"radar", (number | null)[], string[]> {
  return {
    labels: rows.map(({ title }) => inLines(title)),
    datasets: voices.map(({ voice, name }, place) => {
      const { colour, dash, shape } = VOICE_LOOKS[voice];
      return {
        label: name,
        data: rows.map(({ scores }) => scores[place]?.value ?? null),
        borderColor: colour,
        backgroundColor: "transparent",
        borderDash: [...dash],
        borderWidth: 2.5,
        pointStyle: POINT_STYLES[shape],
        pointRadius: POINT_RADII[shape],
        pointHoverRadius: POINT_RADII[shape] + 2,
        pointBackgroundColor: colour,
        pointBorderColor: shape === "star" ? colour : "#ffffff",
        spanGaps: false,
      };
    }),
  };
}

function radarOptions({ lowest, highest, step }: SectionProfile): ChartOptions<"radar"> {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    plugins: { tooltip: { usePointStyle: true } },
    scales: {
      r: {
        min: lowest,
        max: highest,
        ticks: { stepSize: step, color: "#484949", backdropColor: "#ffffffcc", font: { size: 12 } },
        grid: { color: "#c3c9cb" },
        angleLines: { color: "#c3c9cb" },
        pointLabels: { color: "#0b0c0c", font: { size: 14 } },
      },
    },
  };
}

/** A long title in lines of some sixteen letters, so that it fits beside its corner. */
function inLines(title: string): string[] {
  return title.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > LABEL_WIDTH) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
