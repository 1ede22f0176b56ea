/** The components that generated and hand-written MDX may use, by the names they use. */
import AccessStatement from './AccessStatement.astro';
import Accuracy from './Accuracy.astro';
import Activities from './Activities.astro';
import Decisions from './Decisions.astro';
import Definition from './Definition.astro';
import DistrictIndicators from './DistrictIndicators.astro';
import DistrictReports from './DistrictReports.astro';
import Economy from './Economy.astro';
import Findings from './Findings.astro';
import ForecastMoves from './ForecastMoves.astro';
import GoalActivities from './GoalActivities.astro';
import GoalAssessments from './GoalAssessments.astro';
import GoalIndicators from './GoalIndicators.astro';
import GoalTree from './GoalTree.astro';
import IndicatorChart from './IndicatorChart.astro';
import IndicatorTable from './IndicatorTable.astro';
import NameHistory from './NameHistory.astro';
import NoReports from './NoReports.astro';
import OwnWords from './OwnWords.astro';
import ReportLines from './ReportLines.astro';
import ReportSummary from './ReportSummary.astro';
import Responsible from './Responsible.astro';
import SexesTable from './SexesTable.astro';

/** What `<Content components={…} />` gets. */
export const mdxComponents = {
  AccessStatement,
  Accuracy,
  Activities,
  Decisions,
  Definition,
  DistrictIndicators,
  DistrictReports,
  Economy,
  Findings,
  ForecastMoves,
  GoalActivities,
  GoalAssessments,
  GoalIndicators,
  GoalTree,
  IndicatorChart,
  IndicatorTable,
  NameHistory,
  NoReports,
  OwnWords,
  ReportLines,
  ReportSummary,
  Responsible,
  SexesTable,
};
